/**
 * Whether Excel would take the text for something else when it is entered
 * again into an ordinary cell: a formula ("=1+1", "+84…", "@x"), a number or
 * share ("-5%"), a date ("1/2"), a truth value. Rather once too often.
 */
export function isRiskyText(text: string): boolean {
  if (/^[=+\-@'#\s]/.test(text)) return true;
  if (/^(?:true|false|đúng|sai)$/iu.test(text.trim())) return true;
  return text.length <= 40 && /\d/.test(text);
}
