import { EXAMPLES, type Example } from '../../src/functions/examples';
import { showResult } from '../../src/taskpane/panels/more/showResult';
import { signature, type EnglishTexts, type FunctionTexts } from './functionsPage';

const PLACE = /(<!-- functions: (vi|en) -->)[\s\S]*?(<!-- end of functions -->)/g;

/**
 * src/taskpane/help.html with its two lists of functions made anew, each function with its first example; everything
 * else stays as it was written by hand. Throws when the page has no place for one of the lists.
 */
export function helpPage(page: string, functions: readonly FunctionTexts[], english: EnglishTexts): string {
  const found: string[] = [];
  const filled = page.replace(PLACE, (_match, begin: string, language: string, end: string) => {
    found.push(language);
    const entries = functions.map(({ id, description, parameters }) => {
      const text = language === 'vi' ? description : (english[id]?.description ?? '');
      const call = `HTX.${id}(${signature(parameters)})`;
      return `<dt><code>${escaped(call)}</code></dt><dd>${escaped(text)}</dd>${example(EXAMPLES[id]?.[0], language)}`;
    });
    return `${begin}<dl>${entries.join('\n')}</dl>${end}`;
  });
  if (found.join() !== 'vi,en') throw new Error('help.html needs a place for the functions in each language');
  return filled;
}

function example(first: Example | undefined, language: string): string {
  if (!first) return '';
  const { formula, result } = first;
  const value = escaped(showResult(result, language === 'vi' ? ',' : '.'));
  // The words of a result are Vietnamese in every Excel.
  const gives =
    language === 'vi'
      ? `cho ${value}`
      : `gives ${typeof result === 'number' ? value : `<span lang="vi">${value}</span>`}`;
  return `<dd><code>${escaped(formula)}</code> ${gives}</dd>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
