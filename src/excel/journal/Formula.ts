/** A formula as Excel gives it: `=IF(A2="","",1)`, with English names and commas. */
export type Formula = `=${string}`;

/** Whether a text would be a formula; it becomes one only where it is asked for as a `Formula`. */
export function isFormula(text: unknown): text is Formula {
  return typeof text === 'string' && text.length > 1 && text.startsWith('=');
}
