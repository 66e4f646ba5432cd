import {readLooseQuantity, writeQuantity} from './looseQuantity.js';

/** How LaTeX writes what people type as a sign, each with that sign. */
const LATEX: readonly [RegExp, string][] = [
  [/^\$\$?(.*?)\$\$?$/, '$1'],
  [/\\(?:times|cdot|ast)(?![A-Za-z])/g, '×'],
  [/\\d?frac\{(\d+)\}\{(\d+)\}/g, '$1/$2'],
  [/\\(?:mathrm|text|si|unit)\{([^{}]*)\}/g, '$1'],
  [/\\mu(?![A-Za-z])\s?/g, 'µ'],
  [/\\%/g, '%'],
  [/\\[,;: ]|~|(?<=\d)\{,\}(?=\d)/g, ' '],
  [/\^\{(-?\d+)\}/g, '^$1'],
];

/** `6.022 × 10^23 1/s`, `10⁶`, `2^8` */
const POWER =
  /^(?:([+-]?\d{1,15}(?:\.\d{1,15})?) ?[×x*·⋅∙] ?(?=10[\^⁺⁻⁰¹²³⁴-⁹]))?(\d{1,3})(?: ?\^ ?([+-]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))(?: (\S{1,10}))?$/;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1/4`, and `¼` after NFKC. */
const FRACTION = /^([1-9]\d?)[/⁄]([2-9]|1[026]|[2356]0|25|32|64|10{2,3})(?: (\S{1,10}))?$/;

/**
 * Finds the number for which a power, a fraction or a formula of LaTeX stands. As a text it is right only as it is written.
 *
 *     6.022 × 10^23     →   6.022e23          10⁶     →   1000000
 *     3.5 \mu s         →   3.5 µs            1/4     →   0.25          1/3   →   0.333..0.334
 *     24/7, x^2, 5/3    →   nothing
 */
export function findMeantPower(written: string): string | undefined {
  const text = LATEX.reduce((all, [sign, to]) => all.replace(sign, to), written).trim();
  return readPower(text) ?? readFraction(text) ?? (text === written ? undefined : readPlain(text));
}

function readPower(text: string): string | undefined {
  const [, times, base = '', power, raised = '', unit = ''] = POWER.exec(text) ?? [];
  if (!base || (unit && !readLooseQuantity(`1 ${unit}`))) return undefined;
  const exponent = Number(power ?? readSuperscript(raised));
  const value = Number(base) ** exponent;
  // A small power is clearer as the number that it is.
  const isSmall = Number.isSafeInteger(value) && value <= 1e9;
  if (times === undefined && !isSmall && base !== '10') return undefined;
  const number = times === undefined && isSmall ? String(value) : `${times ?? 1}e${exponent}`;
  return writeQuantity({number, unit});
}

function readSuperscript(raised: string): number {
  const digits = [...raised].filter((sign) => SUPERSCRIPTS.includes(sign));
  const size = Number(digits.map((sign) => SUPERSCRIPTS.indexOf(sign)).join(''));
  return raised.startsWith('⁻') ? -size : size;
}

/** Of one, by usual parts: `24/7` and `9/11` are names, and so is `0/1`. */
function readFraction(text: string): string | undefined {
  const [, above = '', below = '', unit = ''] = FRACTION.exec(text.normalize('NFKC')) ?? [];
  if (!below || Number(above) >= Number(below) || (unit && !readLooseQuantity(`1 ${unit}`)))
    return undefined;
  const value = Number(above) / Number(below);
  const isExact = Number(value.toFixed(4)) === value;
  const low = Math.floor(value * 1000) / 1000;
  const number = isExact ? String(value) : `${low}..${Number((low + 0.001).toFixed(3))}`;
  return writeQuantity({number, unit});
}

function readPlain(text: string): string | undefined {
  const quantity = readLooseQuantity(text);
  return quantity && writeQuantity(quantity);
}
