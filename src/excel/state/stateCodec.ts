import * as v from 'valibot';
import { readPartXml, writePartXml, type RawPart } from './partXml';
import { EMPTY_STATE, SECTION_SCHEMAS, SECTIONS, type Section, type WorkbookState } from './sections';

/** The form of the state that this version of HTX writes. */
export const STATE_VERSION = 1;

/** Turns the sections of one version into those of the next. */
export type Migration = (sections: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/** By the version that they start from. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/** A state that was read, and what has to be carried along when it is written again. */
export interface StoredState {
  readonly state: WorkbookState;
  /** Higher than `STATE_VERSION` in a workbook that a newer HTX has saved: not to be written. */
  readonly version: number;
  readonly saved: string;
  /** The sections that could not be believed; their texts are in `raw.aside`. */
  readonly damaged: readonly string[];
  readonly raw: Pick<RawPart, 'sections' | 'aside'>;
}

export const NOTHING_STORED: StoredState = {
  state: EMPTY_STATE,
  version: STATE_VERSION,
  saved: '',
  damaged: [],
  raw: { sections: new Map(), aside: new Map() },
};

/** The most that is kept of what could not be understood. */
const ASIDE_LIMIT = 200_000;

/**
 * Reads a part of any version. Whatever in it does not look as it must is set
 * aside, section by section, and an empty section stands in its place: a
 * damaged part never stops the user.
 */
export function decodeState(xml: string, migrations: ReadonlyMap<number, Migration> = MIGRATIONS): StoredState {
  const part = readPartXml(xml);
  if (!part) {
    const aside = new Map([['part', xml.slice(0, ASIDE_LIMIT)]]);
    return { ...NOTHING_STORED, damaged: ['part'], raw: { sections: new Map(), aside } };
  }
  const sections = new Map(migrate(part, migrations));
  const aside = new Map(part.aside);
  const damaged: string[] = [];
  const read: { -readonly [S in Section]?: WorkbookState[S] } = {};
  for (const section of SECTIONS) {
    const json = sections.get(section);
    if (json === undefined) continue;
    const believed = believe(section, json);
    if (believed) {
      Object.assign(read, { [section]: believed.value });
    } else {
      damaged.push(section);
      aside.set(section, json.slice(0, ASIDE_LIMIT));
      sections.delete(section);
    }
  }
  return {
    state: { ...EMPTY_STATE, ...read },
    version: part.version,
    saved: part.saved,
    damaged,
    raw: { sections, aside },
  };
}

/** Writes the state in the present form; sections that are not known here and what was set aside stay. */
export function encodeState({ state, raw }: Pick<StoredState, 'state' | 'raw'>, saved: string): string {
  const sections = new Map(raw.sections);
  for (const section of SECTIONS) sections.set(section, JSON.stringify(state[section]));
  return writePartXml({ version: STATE_VERSION, saved, sections, aside: raw.aside });
}

function migrate(part: RawPart, migrations: ReadonlyMap<number, Migration>): ReadonlyMap<string, string> {
  let sections = part.sections;
  for (let version = part.version; version < STATE_VERSION; version += 1) {
    sections = migrations.get(version)?.(sections) ?? sections;
  }
  return sections;
}

function believe(section: Section, json: string): { readonly value: unknown } | undefined {
  try {
    const result = v.safeParse(SECTION_SCHEMAS[section], JSON.parse(json));
    return result.success ? { value: result.output } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
