import type { Severity } from '../../core/rules/Issue';

/** The fills of marked cells: pale, so that the text stays readable, and different in brightness too. */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  info: '#DDEBF7',
};

/** From the gravest: a cell with several issues shows the gravest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
