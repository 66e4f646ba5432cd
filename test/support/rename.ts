/** Letters that turn `quiz` and what is nearly `quiz` into a name of the same length, so that all columns stay. */
const LETTERS: Readonly<Record<string, string>> = {q: 'k', u: 'o', i: 'a', z: 'p'};

/** The name into which `renameLetters` turns `quiz`. */
export const SHORT_NAME = 'koap';

/** The name of a directive, with or without mistakes, and the colons before it. */
const NAME =
  /([:：]{2,}[^\S\n]*|：[^\S\n]*)([A-Za-z\u200B\u2060\uFEFF\u00AD][\w\u200B\u2060\uFEFF\u00AD-]*)/g;

/**
 * Gives the quizzes of a text, and what is nearly one, another name of four letters.
 *
 * - `:::quiz` becomes `:::koap`, `::: Quiz` becomes `::: Koap`, and `:::qiuz` becomes `:::kaop`.
 * - `the quiz` and `:::note` stay.
 */
export function renameLetters(text: string): string {
  return text.replace(NAME, (whole, colons: string, name: string) =>
    isNear(name) ? colons + name.replace(/[quiz]/gi, exchange) : whole,
  );
}

function exchange(letter: string): string {
  const other = LETTERS[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

function isNear(name: string): boolean {
  return /^(?=[quizes]{3,7}$)q?.*z/i.test(name.replace(/[^\w-]/g, ''));
}

/**
 * Gives the quizzes of a text, and what is nearly one, a longer name.
 *
 * - `:::quiz` becomes `:::exercise`, and `:::Quizzes` becomes `:::Exercises`.
 * - `:::qiuz` becomes `:::exercize`.
 */
export function renameWord(text: string): string {
  return text.replace(NAME, (whole, colons: string, name: string) =>
    isNear(name) ? colons + lengthen(name) : whole,
  );
}

function lengthen(name: string): string {
  const [, before = '', first = '', inside = '', rest = ''] =
    /^(\W*)(q)(\W*)u\W*i\W*z(.*)$/i.exec(name) ?? [];
  if (!first) return 'exercize';
  return `${before}${first === 'q' ? 'e' : 'E'}${inside}xercise${rest.replace(/^z.*/, 's')}`;
}
