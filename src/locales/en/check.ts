import { formatNumber } from '../../core/vietnamese/formatNumber';
import type { Texts } from '../Texts';
import { counted } from './counted';

/** Where Excel takes the protection away. */
const UNPROTECT = 'Review → Unprotect Sheet';

const protectedSheets = (names: readonly string[]): string =>
  `${names.length === 1 ? 'the sheet' : 'the sheets'} ${names.map((name) => `“${name}”`).join(', ')} ${names.length === 1 ? 'is' : 'are'} protected`;

export const check: Texts['check'] = {
  heading: 'Check the data',
  intro:
    'HTX reads every row of the lists and shows which cell is wrong, why, and how to mend it. Checking changes nothing.',
  run: 'Check',
  again: 'Check again',
  running: 'Checking',
  nothingToCheck: 'No list was recognised that could be checked. Look at the step Sheets first.',
  clean: {
    title: 'No issue found',
    text: 'All rows that were read are valid. You can look at the plan and write the report.',
  },
  found: (count) => `Found ${counted(count, 'issue')}`,
  soFar: (count) => `${counted(count, 'issue')} so far, still checking…`,
  shown: (count, all) => `Showing ${formatNumber(count)} of ${counted(all, 'issue')}`,
  noneShown: { title: 'No issue matches', text: 'Remove a filter to see the other issues.' },
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  severityCount: (name, count) => `${name}: ${formatNumber(count)}`,
  filters: {
    severity: 'Filter by severity',
    sheet: 'Sheet',
    allSheets: 'All sheets',
    commune: 'Commune',
    allCommunes: 'All communes',
    rule: 'Kind of issue',
    allRules: 'All kinds',
    counted: (name, count) => `${name} (${formatNumber(count)})`,
    search: 'Search the issues',
    placeholder: 'Search a name, cell, text…',
    clear: 'Clear filters',
  },
  list: 'List of issues',
  at: (sheet, cell) => `${sheet} · cell ${cell}`,
  value: (value) => `In the cell: ${value}`,
  emptyValue: 'empty cell',
  kinds: {
    text: (value) => `${value} (as text)`,
    number: (value) => `${value} (as a number)`,
    date: (value) => `${value} (as a date)`,
    apart: (value) => `${value} (marks apart)`,
    joined: (value) => `${value} (letters whole)`,
  },
  goTo: 'Go to the cell',
  why: 'Why does it matter?',
  source: (source) => `Source: ${source}`,
  sameCell: (titles) => `Also in this cell: ${titles.join('; ')}.`,
  compare: {
    title: 'The two rows side by side',
    with: 'Compare with the row of',
    reading: 'Reading both rows',
    differences: 'What differs',
    same: (headers) => `The same: ${headers.join(', ')}.`,
    otherwise: (headers) => `Figures that differ as well: ${headers.join(', ')}.`,
    evidence: {
      same: 'The names are the same, but perhaps for capitals and spaces.',
      spelling: 'One name in two spellings: tone placement, i/y, punctuation or abbreviations.',
      confusable:
        'The names differ only in what the law does not accept as a difference: a number, a letter, “và”, “tân”, “mới”, a region.',
      accents: 'The names are the same only without accents: no more than a suspicion.',
      near: 'The names are nearly the same, a few letters differ.',
    },
  },
  fix: {
    one: 'Fix this cell',
    allOfRule: (count) => `Fix ${counted(count, 'cell')}`,
    allSafe: (count) => `Fix ${counted(count, 'safe cell')}`,
    suggested: 'Suggested, please look',
    safe: 'Safe',
    preview: (count) => `Preview: ${counted(count, 'cell')} will change`,
    change: (from, to) => `${from} becomes ${to}`,
    before: 'Now',
    after: 'Becomes',
    more: (count) => `and ${counted(count, 'more cell')}`,
    apply: 'Apply the fixes',
    cancel: 'Cancel',
    working: 'Fixing',
    done: (count) => `Fixed ${counted(count, 'cell')}. It can be undone under “Fixes made”.`,
    skipped: (count) => `${counted(count, 'cell')} left alone: changed since the check, or a formula.`,
    locked: (count, sheets) =>
      `${counted(count, 'cell')} left alone, since ${protectedSheets(sheets)}: unprotect (${UNPROTECT}), then fix again.`,
  },
  ignore: {
    open: 'Ignore…',
    reason: 'Why ignore it?',
    hint: "The reason is kept in the workbook and printed in the report's notes.",
    needed: 'Please give a short reason.',
    save: 'Ignore this issue',
    cancel: 'Cancel',
    done: 'Ignored, with its reason.',
    shown: (count) => `${counted(count, 'issue')} ignored`,
    because: (reason) => `Reason: ${reason}`,
    restore: 'Reconsider',
  },
  marks: {
    show: 'Colour the cells',
    clear: 'Remove the colours',
    shown: (count) => `Coloured ${counted(count, 'cell')}.`,
    leftOut: (count) => `${counted(count, 'cell')} not coloured: too many.`,
    protectedSheets: (names) =>
      `Not coloured, since ${protectedSheets(names)}: unprotect (${UNPROTECT}), then colour again.`,
    legend: 'What the colours mean',
    cleared: 'Colours removed, the sheet is as before.',
    stillMarked: (names) =>
      `Colours are left, since ${protectedSheets(names)}: unprotect (${UNPROTECT}), then remove them again.`,
  },
  issuesSheet: {
    write: 'List them on a sheet',
    written: (sheet) => `Wrote the sheet “${sheet}”: it can be sent to people without HTX.`,
    leftOut: (count) => `${counted(count, 'lesser issue')} not listed: too many.`,
    kept: (sheet) => `Somebody has written into the earlier sheet: it is kept as “${sheet}”.`,
  },
  live: 'Check again while I edit',
  since: {
    title: 'Since the last check',
    last: (date) => `Last time: ${date}`,
    changes: (added, solved) => `${counted(added, 'new issue')}, ${formatNumber(solved)} solved.`,
    same: 'Nothing new.',
  },
  history: {
    title: 'Fixes made',
    intro: 'Every run of fixes is kept in the workbook and can be undone at any time, even after saving and reopening.',
    empty: { title: 'Nothing fixed yet', text: 'When HTX fixes cells, each run appears here, ready to be undone.' },
    cells: (count) => counted(count, 'cell'),
    revert: 'Undo',
    revertOf: (title) => `Undo: ${title}`,
    reverting: 'Undoing',
    reverted: 'Undone',
    done: (count) => `Restored ${counted(count, 'cell')}.`,
    kept: (count) => `${counted(count, 'cell')} left alone: edited by hand since.`,
    locked: (count, sheets) =>
      `${counted(count, 'cell')} left alone, since ${protectedSheets(sheets)}: unprotect (${UNPROTECT}), then undo again.`,
  },
};
