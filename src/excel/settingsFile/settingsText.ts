import * as v from 'valibot';
import type { OfficeSettings } from '../../core/settings/OfficeSettings';
import { reportChoicesSchema } from '../state/reportChoicesSection';
import { SECTION_SCHEMAS } from '../state/sections';
import { settingsFileErrors } from './settingsFileErrors';

/** The form of the file that this version of HTX writes. */
const VERSION = 1;

/** By which HTX knows its own files. */
const KIND = 'htx-settings';

/** In characters; a file of settings has a few thousand. */
const LONGEST = 500_000;

const { report, rules } = SECTION_SCHEMAS.settings.entries;

const envelopeSchema = v.object({ kind: v.literal(KIND), version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });

/** Members that are not known here are left out. */
const contentSchema = v.object({
  report: v.omit(report, ['signerName', 'date']),
  rules,
  choices: v.pick(reportChoicesSchema, ['template', 'definitions', 'countedRows']),
});

/** The settings as the text of a file, to be read by people too. */
export function writeSettingsText({ report, rules, choices }: OfficeSettings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, report, rules, choices }, null, 2)}\n`;
}

/**
 * Reads what `writeSettingsText` wrote.
 *
 * @throws HtxError `settings-file-too-large`, `settings-file-foreign`, `settings-file-newer`, `settings-file-broken`
 */
export function readSettingsText(text: string): OfficeSettings {
  if (text.length > LONGEST) throw settingsFileErrors.tooLarge(text.length);
  const content = parse(text);
  const envelope = v.safeParse(envelopeSchema, content);
  if (!envelope.success) throw settingsFileErrors.foreign();
  if (envelope.output.version > VERSION) throw settingsFileErrors.newer(envelope.output.version);
  const read = v.safeParse(contentSchema, content);
  if (!read.success) {
    const path = v.getDotPath(read.issues[0]);
    throw settingsFileErrors.broken(path ?? '');
  }
  // A JSON object has no `undefined`: what is absent there is absent here.
  return read.output as OfficeSettings;
}

function parse(text: string): unknown {
  try {
    // Editors on Windows put a mark in front of a text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw text.includes(KIND) ? settingsFileErrors.broken(error.message) : settingsFileErrors.foreign();
  }
}
