import { fold } from './fold';

const SCALES: readonly (readonly [pattern: RegExp, scale: number])[] = [
  [/^(?:tỷ|tỉ|ty|ti)( ?(?:đồng|đ|vnđ|vnd|dong))?$/, 1e9],
  [/^(?:triệu|trieu|tr)( ?(?:đồng|đ|vnđ|vnd|dong))?$/, 1e6],
  [/^(?:nghìn|ngàn|nghin|ngan|ng)( ?(?:đồng|đ|vnđ|vnd|dong))?$|^1000 ?(?:đồng|đ)$/, 1e3],
  [/^(?:đồng|đ|vnđ|vnd|dong)(?: việt nam| vn)?$/, 1],
];

/**
 * How many đồng one of a unit is: `moneyScale('triệu đồng')` and
 * `moneyScale('Tr.đ')` are 1,000,000. Units by head or time count as their
 * money ("triệu đồng/năm"). `undefined` for whatever is not money.
 */
export function moneyScale(unit: string | undefined): number | undefined {
  if (unit === undefined) return undefined;
  const [money = ''] = unit.normalize('NFC').split('/');
  const folded = fold(money);
  return SCALES.find(([pattern]) => pattern.test(folded))?.[1];
}
