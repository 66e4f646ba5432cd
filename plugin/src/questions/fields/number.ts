import {rewriteTerm, simplifyNumber} from './numberForms.js';

/**
 * The number that a text means: as the page's language writes it, else as plain English does; NaN where it is none.
 * `marks` are those of a `Field`. Spaces, apostrophes and underscores stand between groups in every language.
 */
export function readNumber(text: string, marks = ',.'): number {
  const [group = '', mark = '', size = 3] = marks;
  const plain = rewriteTerm(simplifyNumber(text), mark);
  // `1.234.567` in German, `12,34,567` where `size` is 2. Nothing is grouped in `0.500`, `1234.567` and `1.234 567`.
  const whole = `\\d*|(?!0)\\d{1,${size}}([${group}\\s'’_])(\\d{${size}}\\2)*\\d{3}`;
  if (RegExp(`^[-+\\s]*(${whole})([${mark}]\\d*)?(e[-+\\d]+)?$`, 'i').test(plain)) {
    return Number(plain.replace(/[^-+\de]/gi, (each) => (each === mark ? '.' : '')) || NaN);
  }
  return marks === ',.' ? NaN : readNumber(text);
}
