/** Grave, acute, tilde, hook above and dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSETS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x';

/** What stands between onset and coda, with the codas that can follow it. */
const OPEN =
  'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iêu|iu|o|oa|oai|oao|oay|oe|oeo|oi|ô|ôi|ơ|ơi|u|ua|uâ|uây|uê|ui|uôi|uơ|uy|uya|uyu|ư|ưa|ưi|ươi|ươu|ưu|y|yêu|uao|uai|uay|uau|ue|ueo|uâu';
const CLOSED = 'a|ă|â|e|ê|i|iê|o|oa|oă|oe|oo|ô|ơ|u|uâ|uê|uô|uy|uyê|ư|ươ|y|yê|uă|ua|ue';
const CODAS = 'ch|c|m|ng|nh|n|p|t';
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:(?:${OPEN})|(?:${CLOSED})(?<coda>${CODAS}))$`);

const STOPS = new Set(['c', 'ch', 'p', 't']);
/** Acute and dot below: the only tones that a syllable can have that ends in a stop. */
const ENTERING = new Set(['\u0301', '\u0323']);

/**
 * Whether a word could be one Vietnamese syllable: `isSyllable('hợp')` is
 * true, `isSyllable('hîp')` and `isSyllable('kcal')` are not. By spelling
 * alone: a possible syllable need not be a word.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const coda = SYLLABLE.exec(decomposed.replace(TONES, '').normalize('NFC'));
  if (!coda) return false;
  if (!STOPS.has(coda.groups?.['coda'] ?? '')) return true;
  return ENTERING.has(tones[0] ?? '');
}
