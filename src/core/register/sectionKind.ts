import { foldTones } from '../vietnamese/foldTones';
import { isSector } from './vocabulary';

/** What the heading of a section says about the records below it. */
export type SectionKind = 'district' | 'commune' | 'sector';

const DISTRICT = /^(?:huien|quan|thi xa|thanh pho|tp|tx|h)\b/;
const COMMUNE = /^(?:xa|phuong|thi tran|dac khu|tt|p|x)\b/;
/** "Lĩnh vực nông nghiệp", "HTX nông nghiệp". */
const BEFORE_SECTOR = /^(?:linh vuc|nganh|khoi|nhom|loai hinh|htx|hop tac xa|cac htx)\s+/;

/** "Huyện Nho Quan" is a district, "Phường Tân Thành" a commune, "Lĩnh vực nông nghiệp" a sector; `undefined` otherwise. */
export function sectionKind(text: string): SectionKind | undefined {
  const folded = foldTones(text);
  if (DISTRICT.test(folded)) return 'district';
  if (COMMUNE.test(folded)) return 'commune';
  return isSector(folded) || isSector(folded.replace(BEFORE_SECTOR, '')) ? 'sector' : undefined;
}
