import { quoteSheetName } from '../../../core/sheet/address';
import { splitSheet } from '../calculation/syntax/splitSheet';
import { moveReference } from '../structure/moveReference';
import { rewriteTokens } from '../structure/rewriteReferences';
import type { Workbook } from '../Workbook';
import type { Move, Rectangle, Worksheet } from '../Worksheet';
import type { WorkbookOrigin } from './origin';
import { rectanglesOf, referenceOf } from './refs';

/** Brings what is kept as it came up to date: rows and columns have moved since, sheets were renamed or deleted. */
export interface Follower {
  /** A formula of the file, without `=`; `home` is the sheet that it stands on, if it stands on one. */
  readonly formula: (text: string, home?: Worksheet) => string;
  /** A list of areas (`sqref`) of a sheet; `''` when nothing is left of them. */
  readonly areas: (text: string, home: Worksheet) => string;
}

export function follower(workbook: Workbook, { sheets }: Pick<WorkbookOrigin, 'sheets'>): Follower {
  const fold = (name: string): string => name.toLocaleLowerCase('en');
  const byName = new Map(sheets.flatMap(({ name, worksheet }) => (worksheet ? [[fold(name), worksheet.sheet]] : [])));
  return {
    formula: (formula, home) =>
      rewriteTokens(formula, ({ kind, text }) => {
        if (kind !== 'reference' && kind !== 'name') return undefined;
        const [name, rest] = splitSheet(text);
        const sheet = name === undefined ? home : byName.get(fold(name));
        if (!sheet || (name === undefined && kind === 'name')) return undefined;
        if (!workbook.sheets.includes(sheet)) return '#REF!';
        const prefix = text.slice(0, text.length - rest.length);
        const isRenamed = name !== undefined && fold(sheet.name) !== fold(name);
        const moved = kind === 'reference' ? sheet.moves.reduce(movedReference, rest) : rest;
        return (isRenamed ? `${quoteSheetName(sheet.name)}!` : prefix) + moved;
      }),
    areas: (text, home) =>
      home.moves.length === 0
        ? text
        : rectanglesOf(text)
            .flatMap((area) => movedArea(area, home.moves) ?? [])
            .map(referenceOf)
            .join(' '),
  };
}

function movedReference(reference: string, move: Move): string {
  return moveReference(reference, move) ?? reference;
}

/** Where an area lies after all moves; `null` when it is gone. */
export function movedArea(area: Rectangle, moves: readonly Move[]): Rectangle | null {
  return moves.reduce<Rectangle | null>((moved, move) => moved && move(moved), area);
}
