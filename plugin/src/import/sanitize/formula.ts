/** Characters that mean nothing to Markdown, MDX and the grammar, also `_` between letters and `.` behind a digit. */
const PLAIN =
  /^(?:\\(?=[A-Za-z])|[A-Za-z\d +\-=,;()/^'%!?>]|(?<=[A-Za-z\d])_(?=[A-Za-z\d])|(?<=\d)\.)+$/;

/**
 * Whether a formula may stand between dollar signs. On a site without `remark-math`, what is in it is Markdown or MDX.
 *
 * - `\alpha + x_1^2` may: without `remark-math` it is the same text.
 * - `\frac{1}{2}` may not: to MDX, `{1}` is code that runs.
 * - `a*b*c`, `a < b` and `[[a]]` may not: to Markdown, MDX and the grammar they are something else.
 */
export function isPlainFormula(value: string): boolean {
  return PLAIN.test(value);
}
