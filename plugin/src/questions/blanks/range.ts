const NUMBER = String.raw`[+\-\u2212]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?`;
const PLAIN = new RegExp(`^${NUMBER}$`, 'i');
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*\.\.\s*(${NUMBER})$`, 'i');
const TOLERANCE = new RegExp(
  String.raw`^(${NUMBER})\s*(?:±|\+/?[-\u2212])\s*(${NUMBER})\s*(%?)$`,
  'i',
);

/**
 * Numbers as they would be written for people of some language: grouped, or with a decimal comma, such as `1 234,5`,
 * `1.234.567`, `12,34,567` and `2,5e3`.
 */
const FOR_PEOPLE = new RegExp(
  String.raw`^[+\-\u2212]?(?:(?:\d{1,3}(?:[,.\s'’_]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:[.,]\d+)?|\d*,\d+)(?:e[+-]?\d+)?$`,
  'i',
);

/** Dots between two numbers, where `..` is meant. */
const MORE_DOTS = new RegExp(String.raw`^${NUMBER}\s*(?:\.{3,}|…)\s*${NUMBER}$`, 'i');

/** Marks of a range or a tolerance; dots at the end of words are an ellipsis. */
const BETWEEN = /±|\+\/?[-\u2212]|(?<!\.)\.\.(?!\.)/;

/** Decimals to which JavaScript can round. */
const MAX_DECIMALS = 100;

/** Reads a number, a number with a tolerance, or a range as a closed range; nothing when it is none of them. */
export function readRange(text: string): [min: number, max: number] | undefined {
  if (PLAIN.test(text)) return [toNumber(text), toNumber(text)];
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return [toNumber(from), toNumber(to)];
  const [, middle, by, percent] = TOLERANCE.exec(text) ?? [];
  if (middle === undefined || by === undefined) return undefined;
  const share = percent ? Math.abs(toNumber(middle)) / 100 : 1;
  const distance = Math.abs(toNumber(by)) * share;
  const decimals = percent
    ? countDecimals(middle) + countDecimals(by) + 2
    : Math.max(countDecimals(middle), countDecimals(by));
  // 3.14 - 0.01 is a little more than 3.13 to a computer.
  const round = (number: number): number =>
    decimals > MAX_DECIMALS ? number : Number(number.toFixed(decimals));
  return [round(toNumber(middle) - distance), round(toNumber(middle) + distance)];
}

/** Whether a text is one number as a key has it. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Whether a text is a number that a key may not be written as, because it is grouped or has a decimal comma. */
export function isForPeople(text: string): boolean {
  return FOR_PEOPLE.test(text);
}

/** Whether a text is meant as a range or a tolerance and, if `readRange` finds nothing, is none: nobody could type it. */
export function isBrokenRange(text: string): boolean {
  return (
    hasThirdDot(text) ||
    (/^(?:[+\-\u2212]?|(?:±|\+\/?[-\u2212])\s*)\.?\d/.test(text) && BETWEEN.test(text))
  );
}

/** Whether two numbers have more than the two dots of a range between them. */
export function hasThirdDot(text: string): boolean {
  return MORE_DOTS.test(text);
}

function toNumber(text: string): number {
  return Number(text.replace('\u2212', '-'));
}

function countDecimals(text: string): number {
  const [number = '', exponent = '0'] = text.toLowerCase().split('e');
  return Math.max(0, (number.split('.')[1]?.length ?? 0) - Number(exponent));
}
