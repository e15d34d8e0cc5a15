import { CellError } from '../../cell';
import type { OwnFunction } from '../evaluate/FunctionCall';
import { broadcast } from '../values/broadcast';
import { toText } from '../values/toText';

/** Functions of text that the engine computes for the letters of English only. */
export const textFunctions: Readonly<Record<string, OwnFunction>> = {
  /** A capital after whatever is no letter: `"hợp tác xã"` becomes `"Hợp Tác Xã"`. */
  PROPER: (call) =>
    broadcast([call.result(0)], (value) => {
      const text = toText(value);
      if (text instanceof CellError) return text;
      return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
    }),
};
