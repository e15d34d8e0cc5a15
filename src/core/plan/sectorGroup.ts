import { foldSpelling } from '../vietnamese/foldSpelling';

/** The headings under which reports of the Alliances break cooperatives down by sector, in their order. */
export const SECTOR_GROUPS = [
  'Nông – lâm – ngư – diêm nghiệp',
  'Công nghiệp – tiểu thủ công nghiệp',
  'Xây dựng',
  'Thương mại – dịch vụ',
  'Vận tải',
  'Môi trường',
  'Quỹ tín dụng nhân dân',
  'Khác',
] as const;

export type SectorGroup = (typeof SECTOR_GROUPS)[number];

const WORDS: Readonly<Record<SectorGroup, string>> = {
  'Nông – lâm – ngư – diêm nghiệp':
    'nông nghiệp|nn|nông lâm ngư nghiệp|nông lâm nghiệp|nông lâm thủy sản|nông lâm ngư diêm nghiệp|trồng trọt|' +
    'chăn nuôi|lâm nghiệp|thủy sản|ngư nghiệp|diêm nghiệp|nước sạch nông thôn|nông nghiệp tổng hợp|dịch vụ nông nghiệp',
  'Công nghiệp – tiểu thủ công nghiệp':
    'công nghiệp tiểu thủ công nghiệp|cn ttcn|ttcn|tiểu thủ công nghiệp|công nghiệp|thủ công nghiệp|khai khoáng|điện nước|điện',
  'Xây dựng': 'xây dựng',
  'Thương mại – dịch vụ':
    'thương mại|dịch vụ|tm dv|tmdv|thương mại dịch vụ|du lịch|giáo dục|y tế|chợ|dịch vụ thương mại|dịch vụ tổng hợp',
  'Vận tải': 'vận tải|giao thông vận tải|gtvt',
  'Môi trường': 'môi trường|vệ sinh môi trường',
  'Quỹ tín dụng nhân dân': 'tín dụng|qtdnd|quỹ tín dụng|quỹ tín dụng nhân dân',
  Khác: 'khác|lĩnh vực khác|ngành nghề khác',
};

const GROUPS = new Map(
  SECTOR_GROUPS.flatMap((group) => WORDS[group].split('|').map((word) => [foldSpelling(word), group] as const)),
);

/** The heading that a sector belongs to; `undefined` for a text that names none, or several of them. */
export function sectorGroup(text: string): SectorGroup | undefined {
  return GROUPS.get(foldSpelling(text));
}
