import type { EntityType } from '../register/vocabulary';
import { foldSpelling } from '../vietnamese/foldSpelling';

/** Longer names first: "liên hiệp hợp tác xã" holds "hợp tác xã", and the Alliance's own name holds it too. */
const NAMES: readonly (readonly [EntityType | undefined, readonly string[]])[] = [
  [undefined, ['liên minh hợp tác xã', 'liên minh htx']],
  [undefined, ['quỹ quay vòng phát triển htx', 'quỹ quay vòng phát triển hợp tác xã']],
  ['cooperativeBank', ['ngân hàng hợp tác xã', 'ngân hàng htx', 'nhhtx']],
  ['union', ['liên hiệp hợp tác xã', 'liên hiệp htx', 'lh htx', 'lhhtx', 'liên hiệp']],
  ['creditFund', ['quỹ tín dụng nhân dân', 'quỹ tín dụng', 'qtdnd', 'qtd']],
  ['group', ['tổ hợp tác xã', 'tổ hợp tác', 'tht']],
  ['cooperative', ['hợp tác xã', 'htx']],
];

const FOLDED = NAMES.flatMap(([type, names]) => names.map((name) => [type, ` ${foldSpelling(name)} `] as const));

/** The kinds of organisation that a text names: `entitiesIn('Thành lập mới HTX, THT')` has `cooperative` and `group`. */
export function entitiesIn(text: string): ReadonlySet<EntityType> {
  const found = new Set<EntityType>();
  let rest = ` ${foldSpelling(text)} `;
  for (const [type, name] of FOLDED) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, ' | ');
    if (type) found.add(type);
  }
  return found;
}
