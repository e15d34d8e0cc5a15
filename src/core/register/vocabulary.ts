import { foldTones } from '../vietnamese/foldTones';

/** What an entity legally is (Luật Hợp tác xã 17/2023/QH15, art. 4). */
export type EntityType = 'cooperative' | 'union' | 'group' | 'creditFund' | 'cooperativeBank';

/**
 * Where a unit stands: the closed lists of NĐ 92/2024/NĐ-CP, art. 27 and 28,
 * and what offices write instead. `new` says that it was founded lately, and
 * with that that it works.
 */
export type Status =
  'active' | 'new' | 'suspended' | 'inactive' | 'notAtAddress' | 'revoked' | 'dissolving' | 'converted' | 'ended';

export type Rating = 'good' | 'fair' | 'average' | 'weak' | 'unrated';

const ENTITY_TYPES: Vocabulary<EntityType> = vocabulary({
  cooperative: 'hợp tác xã|htx',
  union: 'liên hiệp hợp tác xã|liên hiệp htx|lh htx|lhhtx|liên hiệp',
  group: 'tổ hợp tác|tht|tổ hợp tác xã',
  creditFund: 'quỹ tín dụng nhân dân|qtdnd|quỹ tdnd|quỹ tín dụng nd|quỹ tín dụng|qtd',
  cooperativeBank: 'ngân hàng hợp tác xã|nhhtx|co-opbank',
});

const STATUSES: Vocabulary<Status> = vocabulary({
  active:
    'đang hoạt động|hoạt động|đang hđ|hđ|còn hoạt động|hoạt động hiệu quả|hoạt động có hiệu quả|' +
    'hoạt động bình thường|hoạt động ổn định|bình thường',
  new: 'mới thành lập|thành lập mới|tlm',
  suspended: 'tạm ngừng kinh doanh|tạm ngừng|tạm ngưng|tạm ngừng hoạt động|tạm ngưng hoạt động|tạm dừng hoạt động',
  inactive:
    'ngừng hoạt động|ngưng hoạt động|dừng hoạt động|không hoạt động|ngừng hđ|ngưng hđ|không hđ|hoạt động cầm chừng',
  notAtAddress: 'không hoạt động tại địa chỉ đã đăng ký',
  revoked: 'bị thu hồi do cưỡng chế về quản lý thuế|bị thu hồi|thu hồi',
  dissolving:
    'đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập|đang làm thủ tục giải thể|' +
    'đang làm thủ tục phá sản|đang làm thủ tục chấm dứt hoạt động|chờ giải thể|đang giải thể|chuẩn bị giải thể',
  converted: 'đã chuyển đổi|chuyển đổi thành doanh nghiệp|chuyển đổi thành htx|chuyển đổi thành hợp tác xã|chuyển đổi',
  ended:
    'đã giải thể, phá sản, chấm dứt tồn tại|đã giải thể|giải thể|phá sản|đã phá sản|chấm dứt tồn tại|' +
    'đã chấm dứt hoạt động|chấm dứt hoạt động|sáp nhập|đã sáp nhập',
});

const RATINGS: Vocabulary<Rating> = vocabulary({
  good: 'tốt|giỏi|loại tốt|t',
  fair: 'khá|loại khá|k',
  average: 'trung bình|tb|loại trung bình',
  weak: 'yếu|kém|yếu kém|loại yếu|y',
  unrated: 'không xếp loại|chưa xếp loại|kxl|chưa đánh giá|mới thành lập',
});

const SECTORS: ReadonlySet<string> = new Set(
  (
    'nông nghiệp|nn|nông, lâm, ngư nghiệp|nông lâm nghiệp|nông lâm thủy sản|trồng trọt|chăn nuôi|lâm nghiệp|thủy sản|' +
    'diêm nghiệp|nước sạch nông thôn|nông nghiệp tổng hợp|dịch vụ nông nghiệp|công nghiệp - tiểu thủ công nghiệp|' +
    'cn-ttcn|ttcn|tiểu thủ công nghiệp|xây dựng|công nghiệp - xây dựng|công nghiệp|điện nước|khai khoáng|thương mại|' +
    'dịch vụ|tm-dv|tmdv|thương mại - dịch vụ|thương mại dịch vụ|du lịch|giáo dục|y tế|vận tải|giao thông vận tải|gtvt|' +
    'môi trường|vệ sinh môi trường|tín dụng|qtdnd|quỹ tín dụng|phi nông nghiệp|phi nn|pnn|khác'
  )
    .split('|')
    .map(foldTones),
);

/** The kind of organisation that a text names, `undefined` if it names none: `entityTypeIn('Tổ hợp tác')` is `'group'`. */
export function entityTypeIn(text: string): EntityType | undefined {
  return ENTITY_TYPES.get(foldTones(text));
}

/** The status that a text names, `undefined` if it is in neither list. */
export function statusIn(text: string): Status | undefined {
  return STATUSES.get(foldTones(text));
}

/** The rating that a text names: `ratingIn('TB')` is `'average'`. */
export function ratingIn(text: string): Rating | undefined {
  return RATINGS.get(foldTones(text));
}

/** Whether a text is the usual name of a sector: "Nông nghiệp", "TM-DV". */
export function isSector(text: string): boolean {
  return SECTORS.has(foldTones(text));
}

/**
 * The kind of organisation that a name begins with: "HTX Đồng Xanh" is a
 * cooperative, "Tổ hợp tác nuôi ong" a group. `undefined` on a bare name.
 */
export function entityTypeOfName(name: string): EntityType | undefined {
  const folded = foldTones(name);
  return NAME_BEGINNINGS.find(([beginning]) => beginning.test(folded))?.[1];
}

const NAME_BEGINNINGS: readonly (readonly [RegExp, EntityType])[] = [
  [/^(?:lhhtx|lh htx|lien hiep (?:htx|hop tac xa)|lien hiep)\b/, 'union'],
  [/^(?:qtdnd|qui tdnd|qui tin dung|qtd)\b/, 'creditFund'],
  [/^(?:nhhtx|ngan hang hop tac)\b/, 'cooperativeBank'],
  [/^(?:tht|to hop tac)\b/, 'group'],
  [/^(?:htx\w*|hop tac xa)\b/, 'cooperative'],
];

/** Statuses under which a unit no longer counts as one. */
export function isEnded(status: Status): boolean {
  return status === 'ended' || status === 'converted';
}

/** Statuses under which a unit works and must meet what the law asks of a working one. */
export function isActive(status: Status): boolean {
  return status === 'active' || status === 'new';
}

type Vocabulary<T extends string> = ReadonlyMap<string, T>;

function vocabulary<T extends string>(words: Readonly<Record<T, string>>): Vocabulary<T> {
  const entries = Object.entries(words) as [T, string][];
  return new Map(
    entries.flatMap(([meaning, texts]) => texts.split('|').map((text) => [foldTones(text), meaning] as const)),
  );
}
