import { columnName } from '../../sheet/address';
import type { FieldSpec } from '../fieldTables/FieldSpec';
import type { Band, Bilingual } from '../Register';

/** What speaks for a column being a field, and what against. */
export interface Grounds {
  readonly column: number;
  readonly header: string;
  readonly spec: FieldSpec;
  /** The known header that it was found to be; absent where only the values speak. */
  readonly synonym: string | undefined;
  readonly fit: 'good' | 'neutral' | 'bad';
  readonly band: Band;
  readonly rival: Rival | undefined;
}

/** What the column could be as well, or which other column could be this field. */
export type Rival =
  | { readonly kind: 'field'; readonly spec: FieldSpec }
  | { readonly kind: 'column'; readonly column: number; readonly header: string };

/** "cột C: “Số TV” ~ Số thành viên → Số thành viên", with the question to answer where it is not certain. */
export function reasonFor(grounds: Grounds): Bilingual {
  const { column, header, spec, synonym, fit } = grounds;
  const name = columnName(column);
  const doubt = doubtOf(grounds);
  if (synonym === undefined) {
    return {
      vi: `cột ${name}: giá trị là ${spec.label}${doubt.vi}`,
      en: `column ${name}: the values are of the kind “${spec.english}”${doubt.en}`,
    };
  }
  const valuesVi = { good: ', giá trị phù hợp', neutral: '', bad: ', nhưng giá trị không phù hợp' }[fit];
  const valuesEn = { good: ', and the values fit', neutral: '', bad: ', but the values do not fit' }[fit];
  return {
    vi: `cột ${name}: “${header}” ~ ${synonym} → ${spec.label}${valuesVi}${doubt.vi}`,
    en: `column ${name}: “${header}” ~ ${synonym} → ${spec.english}${valuesEn}${doubt.en}`,
  };
}

/** What the user said needs no other reason. */
export function chosenReason(column: number, header: string, spec: FieldSpec): Bilingual {
  const name = columnName(column);
  return {
    vi: `cột ${name}: “${header}” → ${spec.label}, do bạn chọn`,
    en: `column ${name}: “${header}” → ${spec.english}, as you chose`,
  };
}

function doubtOf({ band, rival }: Grounds): Bilingual {
  if (band !== 'unknown') return { vi: '', en: '' };
  if (rival?.kind === 'field') {
    return {
      vi: ` (chưa chắc: cũng có thể là ${rival.spec.label}; hãy chọn)`,
      en: ` (not certain: it may also be “${rival.spec.english}”; please choose)`,
    };
  }
  if (rival?.kind === 'column') {
    const name = columnName(rival.column);
    return {
      vi: ` (chưa chắc: cột ${name} “${rival.header}” cũng có thể là cột này; hãy chọn)`,
      en: ` (not certain: column ${name} “${rival.header}” may be it as well; please choose)`,
    };
  }
  return { vi: ' (chưa chắc; hãy chọn)', en: ' (not certain; please choose)' };
}
