import { parseArgs, type ParseArgsConfig } from 'node:util';
import { TEMPLATE_NAMES } from '../../core/plan/templates/templateNamed';
import { cliErrors } from './errors';
import type { CheckOptions } from './commands/check';
import type { EvaluateOptions } from './commands/evaluate';
import type { RecogniseOptions } from './commands/recognise';
import type { ReportOptions } from './commands/report';
import type { TemplateOptions } from './commands/template';
import { isParseArgsError } from './isParseArgsError';
import { refusedWords } from './refusedWords';
import { isCommandName, USAGE, type CommandName } from './usage';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'report'; readonly options: ReportOptions }
  | { readonly name: 'check'; readonly options: CheckOptions }
  | { readonly name: 'recognise'; readonly options: RecogniseOptions }
  | { readonly name: 'eval'; readonly options: EvaluateOptions }
  | { readonly name: 'template'; readonly options: TemplateOptions };

/**
 * Reads the words after `htx`.
 * @throws HtxError `usage` for an unknown command or option, or a missing or surplus word.
 */
export function parseCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (!isCommandName(name)) throw cliErrors.usage(`không có lệnh "${name}"`, Object.values(USAGE).join(' · '));
  if (asksForHelp(rest)) return { name: 'help' };
  switch (name) {
    case 'report':
      return { name, options: reportOptions(rest) };
    case 'check':
      return { name, options: checkOptions(rest) };
    case 'recognise': {
      const { word: file, values } = parse(name, rest, { json: FLAG });
      return { name, options: { file, json: values.json ?? false } };
    }
    case 'eval': {
      const { word: formula, values } = parse(name, rest, { in: TEXT });
      return { name, options: { formula, in: values.in } };
    }
    case 'template': {
      const { word: out, values } = parse(name, rest, { force: FLAG });
      return { name, options: { out, force: values.force ?? false } };
    }
  }
}

/** `htx check --help`, as long as the words are options. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

function reportOptions(words: string[]): ReportOptions {
  const { words: files, values } = parseWords('report', words, {
    out: TEXT,
    docx: TEXT,
    period: TEXT,
    template: TEXT,
    previous: { ...TEXT, multiple: true },
    converted: FLAG,
    'plan-year': { ...TEXT, multiple: true },
    json: FLAG,
    force: FLAG,
  });
  const [file = '', ...others] = files;
  const { out, docx, period, previous = [], converted = false, json = false, force = false } = values;
  const template = TEMPLATE_NAMES.find((known) => known === values.template?.toUpperCase());
  if (values.template !== undefined && template === undefined) {
    throw cliErrors.usage(`--template ${values.template}`, USAGE.report);
  }
  const planYears = planYearsOf(values['plan-year'] ?? []);
  return { file, others, out, docx, period, template, previous, isConverted: converted, planYears, json, force };
}

/** "KH giao=2020"; the name of a sheet may hold signs of equality itself. */
function planYearsOf(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    words.map((word): [string, number] => {
      const [, sheet = '', year = ''] = /^(.+)=(\d{4})$/.exec(word) ?? [];
      if (sheet === '') throw cliErrors.usage(`--plan-year ${word}`, USAGE.report);
      return [sheet, Number(year)];
    }),
  );
}

function checkOptions(words: string[]): CheckOptions {
  const { word: file, values } = parse('check', words, {
    'as-of': TEXT,
    'fix-safe': FLAG,
    'issues-sheet': FLAG,
    out: TEXT,
    json: FLAG,
    language: TEXT,
    force: FLAG,
  });
  const { 'as-of': asOf, 'fix-safe': fixSafe = false, 'issues-sheet': issuesSheet = false, out } = values;
  const { json = false, language = 'vi', force = false } = values;
  if (language !== 'vi' && language !== 'en') throw cliErrors.usage(`--language ${language}`, USAGE.check);
  const writes = fixSafe || issuesSheet;
  if (writes && out === undefined) throw cliErrors.usage('thiếu --out cho tệp kết quả', USAGE.check);
  if (!writes && out !== undefined) throw cliErrors.usage('--out cần --fix-safe hoặc --issues-sheet', USAGE.check);
  return { file, asOf, fixSafe, issuesSheet, out, json, language, force };
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;

type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/** All commands but `report` take exactly one word beside their options. */
function parse<T extends OptionTypes>(command: CommandName, words: string[], options: T) {
  const { words: positionals, values } = parseWords(command, words, options);
  const [word = '', ...surplus] = positionals;
  if (surplus.length > 0) throw cliErrors.usage(`thừa "${surplus.join(' ')}"`, USAGE[command]);
  return { word, values };
}

/** The words beside the options, at least one and none of them empty or given twice. */
function parseWords<T extends OptionTypes>(command: CommandName, words: string[], options: T) {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    if (positionals.length === 0 || positionals.includes('')) {
      throw cliErrors.usage('thiếu tên tệp hoặc công thức', USAGE[command]);
    }
    const twice = positionals.find((word, index) => positionals.indexOf(word) !== index);
    if (twice !== undefined) throw cliErrors.usage(`"${twice}" được nêu hai lần`, USAGE[command]);
    return { words: positionals, values };
  } catch (error) {
    if (isParseArgsError(error)) throw cliErrors.usage(refusedWords(error), USAGE[command]);
    throw error;
  }
}
