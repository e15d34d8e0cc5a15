/** Functions newer than the file format: the file writes them as `_xlfn.NAME`. */
const PREFIXED = `
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
CSCH DAYS DECIMAL DETECTLANGUAGE DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA
LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE
REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY
SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS
XLOOKUP XMATCH XOR Z.TEST`;

/** Two whose names an older product had taken: `_xlfn._xlws.FILTER`. */
const WORKSHEET_PREFIXED = 'FILTER SORT';

/** With a dot in the name, but from before: no prefix, and no custom function either. */
const DOTTED = 'ISO.CEILING ECMA.CEILING NETWORKDAYS.INTL WORKDAY.INTL ERROR.TYPE RTD.SERVER';

/** Functions whose result may be an array, or that need their arguments as arrays. */
const ARRAY = `
BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP MMULT MUNIT
PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TRIMRANGE UNIQUE
VSTACK WRAPCOLS WRAPROWS`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const prefixed = setOf(PREFIXED);
const worksheetPrefixed = setOf(WORKSHEET_PREFIXED);
const dotted = setOf(DOTTED);
const array = setOf(ARRAY);

/** A function of an add-in, by its dot: `HTX.PROGRESS`. A macro's function has none and needs no prefix. */
export function isCustomFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes('.') && !upper.startsWith('_') && !prefixed.has(upper) && !dotted.has(upper);
}

/** A function's name as the file has it: `_xlfn.XLOOKUP`, `_xldudf_HTX_PROGRESS`, `SUM`. */
export function fileFunctionName(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetPrefixed.has(upper)) return `_xlfn._xlws.${upper}`;
  if (prefixed.has(upper)) return `_xlfn.${upper}`;
  return isCustomFunction(name) ? `_xldudf_${name.replaceAll('.', '_')}` : name;
}

/**
 * A function's name as the user sees it. An add-in's function gets the dot
 * after its namespace back; further dots in its name cannot be told from
 * underscores.
 */
export function shownFunctionName(name: string): string {
  const custom = /^_xldudf_(.+)$/i.exec(name)?.[1];
  if (custom !== undefined) return custom.replace('_', '.');
  return name.replace(/^_?(?:_xlfn\.|_xlws\.|_xludf\.)+/i, '');
}

/** Whether a formula with this function must be kept as an array formula, lest Excel take one value of each range. */
export function givesArray(name: string): boolean {
  return array.has(name.toUpperCase()) || isCustomFunction(name);
}
