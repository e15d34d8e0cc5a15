import { readTaxCode } from '../core/register/taxCode';
import type { CellValue } from '../core/sheet/values';
import type { CellResult } from './elementwise';
import { notAvailable } from './errors';
import { messages } from './messages';

/**
 * One cell of `HTX.TAXCODE`: the code in its official form, also where a zero
 * was lost, spaces were typed, or O for 0, as long as the check digit agrees;
 * else `#N/A` with the reason.
 */
export function taxCodeOf(cell: CellValue): CellResult {
  const reading = readTaxCode(cell);
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'valid':
      return reading.code;
    case 'checkDigit':
      return notAvailable(messages.checkDigit(reading.code));
    case 'malformed':
      if (reading.code !== undefined)
        return reading.sure ? reading.code : notAvailable(messages.checkDigit(reading.code));
      return notAvailable(
        reading.slip === 'personalId' ? messages.personalId(String(cell)) : messages.notATaxCode(String(cell)),
      );
  }
}
