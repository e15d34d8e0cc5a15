import type { OtherWorkbook } from './OtherWorkbook';

/** The workbooks with a name of their own each: the second "DS.xlsx", of another folder, is "DS (2).xlsx". */
export function differentNames(workbooks: readonly OtherWorkbook[]): readonly OtherWorkbook[] {
  const taken = new Set<string>();
  return workbooks.map((workbook) => {
    const [, stem = workbook.name, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(workbook.name) ?? [];
    let { name } = workbook;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} (${number})${extension}`;
    taken.add(name.toLowerCase());
    return { ...workbook, name };
  });
}
