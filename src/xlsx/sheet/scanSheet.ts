import { SaxesParser } from 'saxes';
import { drain } from '../../core/drain';
import { cellPosition } from './cellPosition';
import { localName } from '../xml/XmlElement';
import type { FileCell, FileFormula, FileRow } from './FileCell';
import type { Section } from './Section';

export interface SheetListener {
  readonly cell: (cell: FileCell) => void;
  /** After its cells. */
  readonly row: (row: FileRow) => void;
}

export interface Scan {
  readonly rootName: string;
  readonly rootAttributes: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
}

/**
 * Reads the XML of a worksheet, or of one row of it, in a single pass: tells
 * of cells and rows, and notes where the root's children stand.
 *
 * @throws Error where the text is not well-formed.
 */
export function scanSheet(text: string, listener: SheetListener): Scan {
  return drain(scanInSteps(text, listener));
}

/**
 * As `scanSheet`, some thousand cells a step; each step tells how many
 * characters are read.
 *
 * @throws Error where the text is not well-formed.
 */
export function* scanInSteps(
  text: string,
  listener: SheetListener,
  charactersPerStep = 65_536,
): Generator<number, Scan, undefined> {
  const scanner = new Scanner(text, listener);
  yield* scanner.run(charactersPerStep);
  return scanner;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  value: string | undefined;
  formula: FileFormula | undefined;
}

class Scanner implements Scan {
  rootName = '';
  rootAttributes: Readonly<Record<string, string>> = {};
  readonly sections: Section[] = [];
  readonly #parser = new SaxesParser({ xmlns: false });
  #depth = 0;
  #sectionStart = 0;
  #row: FileRow | undefined;
  #lastRow = -1;
  #lastColumn = -1;
  #cell: OpenCell | undefined;
  #formulaAttributes: Readonly<Record<string, string>> = {};
  #formulaStart = 0;
  /** Text is collected only inside of `v`, `f` and the `t` of an inline string. */
  #text: string | undefined;
  #inPhonetic = false;

  constructor(
    private readonly source: string,
    private readonly listener: SheetListener,
  ) {}

  *run(charactersPerStep: number): Generator<number, void, undefined> {
    const parser = this.#parser;
    const addText = (text: string): void => {
      if (this.#text !== undefined) this.#text += text;
    };
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('opentag', (tag) => {
      this.#open(tag.name, tag.attributes);
    });
    parser.on('closetag', (tag) => {
      this.#close(localName(tag.name));
    });
    for (let at = 0; at < this.source.length; at += charactersPerStep) {
      if (at > 0) yield at;
      parser.write(this.source.slice(at, at + charactersPerStep));
    }
    parser.close();
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const local = localName(name);
    if (this.#depth === 0) {
      this.rootName = name;
      this.rootAttributes = attributes;
    } else if (this.#depth === 1) {
      this.#sectionStart = this.#tagStart();
    }
    this.#depth += 1;
    if (local === 'row') this.#openRow(attributes);
    else if (this.#row && local === 'c') this.#openCell(attributes, this.#row.row);
    else if (this.#cell) this.#openInCell(local, attributes);
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const number = Number(attributes['r']);
    const row = Number.isInteger(number) && number > 0 ? number - 1 : this.#lastRow + 1;
    this.#row = { row, attributes, start: this.#tagStart(), end: 0 };
    this.#lastRow = row;
    this.#lastColumn = -1;
  }

  #openCell(attributes: Readonly<Record<string, string>>, row: number): void {
    const column = cellPosition(attributes['r'] ?? '')?.column ?? this.#lastColumn + 1;
    this.#lastColumn = column;
    this.#cell = { row, column, attributes, start: this.#tagStart(), value: undefined, formula: undefined };
  }

  #openInCell(local: string, attributes: Readonly<Record<string, string>>): void {
    if (local === 'f') {
      this.#formulaAttributes = attributes;
      this.#formulaStart = this.#tagStart();
    }
    if (local === 'rPh') this.#inPhonetic = true;
    if (local === 'v' || local === 'f' || (local === 't' && !this.#inPhonetic)) this.#text = '';
  }

  #close(local: string): void {
    this.#depth -= 1;
    if (this.#depth === 1) this.sections.push({ name: local, start: this.#sectionStart, end: this.#parser.position });
    if (this.#cell) this.#closeInCell(local, this.#cell);
    else if (local === 'row' && this.#row) {
      this.#row.end = this.#parser.position;
      this.listener.row(this.#row);
      this.#row = undefined;
    }
  }

  #closeInCell(local: string, cell: OpenCell): void {
    if (local === 'v') cell.value = this.#text ?? '';
    else if (local === 't') cell.value = (cell.value ?? '') + (this.#text ?? '');
    else if (local === 'rPh') this.#inPhonetic = false;
    else if (local === 'f') cell.formula = this.#formula();
    else if (local === 'c') {
      const { row, column, attributes, start, value, formula } = cell;
      this.listener.cell({
        row,
        column,
        type: attributes['t'] ?? 'n',
        style: Number(attributes['s'] ?? 0),
        value,
        formula,
        cellMetadata: Number(attributes['cm'] ?? 0),
        start,
        end: this.#parser.position,
      });
      this.#cell = undefined;
    }
    if (local === 'v' || local === 'f' || local === 't') this.#text = undefined;
  }

  #formula(): FileFormula {
    const { t: type = 'normal', ref: reference, si } = this.#formulaAttributes;
    return {
      text: this.#text ?? '',
      type,
      reference,
      shared: si === undefined ? undefined : Number(si),
      start: this.#formulaStart,
      end: this.#parser.position,
    };
  }

  /** No `<` can stand inside a tag, so the last one before its end is its start. */
  #tagStart(): number {
    return this.source.lastIndexOf('<', this.#parser.position - 1);
  }
}
