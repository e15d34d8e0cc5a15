import type { EntityType } from '../register/vocabulary';
import { foldTones } from '../vietnamese/foldTones';
import { normaliseText } from '../vietnamese/normaliseText';
import { comparable } from './compareNames';
import { confusableKey, mayBeTakenOff } from './confusableKey';
import { formBeginnings, type FormBeginning } from './formBeginnings';
import { longWords } from './longWords';
import { FORM_PREFIX } from './nameKey';
import { spelledWords } from './spelledWords';
import { HASH_BASE, textHash } from './textHash';

/** A word of names in one spelling, with what hashing needs, worked out once. */
interface Part {
  /** Without accents, as legal forms are told by. */
  readonly bareWord: string;
  readonly beginnings: readonly FormBeginning[];
  /** The words that it stands for: several for an abbreviation. */
  readonly words: readonly string[];
  /** The words without accents, with spaces between them. */
  readonly bare: Piece;
  /** The words without spaces between them. */
  readonly letters: Piece;
  /** Something may be taken off it as the law compares names, depending on where it stands. */
  readonly isUnprotected: boolean;
  readonly isAnd: boolean;
}

/** The hashes of what stands before the words of a name. */
interface Start {
  readonly bare: number;
  /** Nothing stands before the bare words. */
  readonly isEmpty: boolean;
  readonly confusable: number;
}

/** A text that can be put behind another one: the hash of both is `hash(first) * power + hash`. */
interface Piece {
  readonly hash: number;
  readonly power: number;
}

/** A word as cells have it, and what it comes to: two parts for "HTXDVNN". */
interface Word {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Another word of the same hash. */
  readonly next: Word | undefined;
}

/** What a character is in a name of plain letters and signs; in another name nothing is taken for granted. */
const LETTER = 1;
const SIGN = 2;
const KINDS = kinds();

/**
 * Tells names apart by numbers: the hashes of `comparable(name).bare` and of
 * `.confusable`, without making these texts. What differs here differs there;
 * what is the same here must be looked at. It knows the words that it has met,
 * so that a long register costs little more than its letters.
 */
export class NameHasher {
  readonly #words = new Map<number, Word>();
  readonly #starts = new Map<EntityType, Start>();
  /** Those of the name that is being read. */
  readonly #parts: Part[] = [];
  #bare = 0;
  #confusable = 0;

  /** `form`: what a name counts as that does not say it. */
  constructor(private readonly form: EntityType = 'cooperative') {}

  /** `textHash` of the bare form of the last name. */
  get bare(): number {
    return this.#bare;
  }

  /** `textHash` of the last name as the law compares it. */
  get confusable(): number {
    return this.#confusable;
  }

  /** Reads a name; `false` for one without a proper part ("HTX", ""), which has no hashes. */
  read(name: string): boolean {
    this.#parts.length = 0;
    let hash = 0;
    let start = -1;
    for (let index = 0; index < name.length; index += 1) {
      const code = name.charCodeAt(index);
      const kind = KINDS[code] ?? 0;
      if (kind === LETTER) {
        if (start < 0) start = index;
        hash = (Math.imul(hash, 31) + code) | 0;
      } else if (kind === 0) {
        return this.#readSlowly(name);
      } else if (start >= 0) {
        this.#take(name, start, index, hash);
        start = -1;
        hash = 0;
      }
    }
    if (start >= 0) this.#take(name, start, name.length, hash);
    return this.#combine();
  }

  /** Adds the parts of the word that stands from `start` to `end`. */
  #take(name: string, start: number, end: number, hash: number): void {
    // 30 bits: larger numbers would be objects.
    const key = hash & 0x3fffffff;
    const first = this.#words.get(key);
    let word = first;
    while (word && !isAt(word.text, name, start, end)) word = word.next;
    if (!word) {
      const text = name.slice(start, end);
      word = { text, parts: spelledWords(text).map(partOf), next: first };
      this.#words.set(key, word);
    }
    const { parts } = word;
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part) this.#parts.push(part);
    }
  }

  #combine(): boolean {
    const parts = this.#parts;
    const beginning = beginningOf(parts);
    const from = beginning ? beginning.words.length : 0;
    const { length } = parts;
    if (length <= from) return false;
    const start = this.#startOf(beginning ? beginning.form : this.form);
    let bare = start.bare;
    let isFirst = start.isEmpty;
    let confusable = start.confusable;
    // At its ends a name may have what is taken off; "và" is taken out of its middle as well.
    let isUnprotected = false;
    for (let index = from; index < length; index += 1) {
      const part = parts[index];
      if (!part) continue;
      if (part.bareWord !== '') {
        if (!isFirst) bare = (Math.imul(bare, HASH_BASE) + SPACE) | 0;
        bare = (Math.imul(bare, part.bare.power) + part.bare.hash) | 0;
        isFirst = false;
      }
      confusable = (Math.imul(confusable, part.letters.power) + part.letters.hash) | 0;
      if (part.isUnprotected && (index === from || index >= length - 2 || part.isAnd)) isUnprotected = true;
    }
    this.#bare = bare;
    this.#confusable = isUnprotected
      ? textHash(confusableKey(parts.slice(from).flatMap(({ words }) => words)), start.confusable)
      : confusable;
    return true;
  }

  /** What the hashes of names of a legal form begin with. */
  #startOf(form: EntityType): Start {
    let start = this.#starts.get(form);
    if (!start) {
      const prefix = FORM_PREFIX[form].trimEnd();
      start = { bare: textHash(prefix), isEmpty: prefix === '', confusable: textHash(`${form} `) };
      this.#starts.set(form, start);
    }
    return start;
  }

  #readSlowly(name: string): boolean {
    const { key, bare, confusable } = comparable(normaliseText(name), this.form);
    this.#bare = textHash(bare);
    this.#confusable = textHash(confusable);
    return key !== '';
  }
}

const SPACE = textHash(' ');
const NO_BEGINNINGS: readonly FormBeginning[] = [];

/** The legal form that the parts begin with. */
function beginningOf(parts: readonly Part[]): FormBeginning | undefined {
  for (const beginning of parts[0]?.beginnings ?? NO_BEGINNINGS) {
    const { words } = beginning;
    let index = 1;
    while (index < words.length && parts[index]?.bareWord === words[index]) index += 1;
    if (index === words.length) return beginning;
  }
  return undefined;
}

function partOf(word: string): Part {
  const bareWord = foldTones(word);
  const words = longWords(word) ?? [word];
  return {
    bareWord,
    beginnings: formBeginnings(bareWord),
    words,
    bare: pieceOf(words.map(foldTones).join(' ')),
    letters: pieceOf(words.join('')),
    isUnprotected: words.some(mayBeTakenOff),
    isAnd: words.includes('và'),
  };
}

function pieceOf(text: string): Piece {
  let power = 1;
  for (let index = 0; index < text.length; index += 1) power = Math.imul(power, HASH_BASE);
  return { hash: textHash(text), power };
}

/** Whether a word is what stands in a name from `start` to `end`. */
function isAt(word: string, name: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== name.charCodeAt(start + index)) return false;
  }
  return true;
}

function kinds(): Uint8Array {
  const table = new Uint8Array(0x2027);
  for (let code = 0x20; code <= 0x7e; code += 1) {
    table[code] = /[A-Za-z0-9%]/.test(String.fromCharCode(code)) ? LETTER : SIGN;
  }
  // Latin letters with their marks, as far as Vietnamese needs them and a little beyond.
  table.fill(LETTER, 0xc0, 0x250).fill(LETTER, 0x1e00, 0x1f00);
  for (const sign of '\t\n\r\u00a0×÷–—‘’“”…') table[sign.charCodeAt(0)] = SIGN;
  return table;
}
