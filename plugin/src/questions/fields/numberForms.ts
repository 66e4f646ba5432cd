/**
 * Writes a number with the digits from 0 to 9 and with `e`, and without the sign for `about` before it: `１,６ · 10⁻⁴` becomes
 * `1,6e-4`, `1½` becomes `1^1⁄2`, and `≈ 5` becomes `5`.
 */
export function simplifyNumber(text: string): string {
  return text
    .replace(/\p{DI}/gu, '')
    .trim()
    .replace(/[⁺⁻]?\p{No}+/gu, '^$&')
    .normalize('NFKC')
    .replace(/^[~≈∼〜] ?/, '')
    .replace(/\p{Dash}/gu, '-')
    .replace(/\p{Nd}/gu, (digit) => String(countBefore(digit)))
    .replace(/ ?[x×*·⋅] ?10\^/i, 'e')
    .replace(/\b10\^/, '1e');
}

/** Writes a fraction or a power as a decimal number with a decimal mark: `1 1/2` becomes `1.5`, and `2^8` becomes `256`. */
export function rewriteTerm(text: string, mark: string): string {
  return text.replace(
    /^([-+]?)(?:(\d+)[ ^]+(?=\d+ ?[/⁄])|\^)?(\d+) ?([/⁄^]|\*\*) ?(-?\d+)$/,
    (_, sign: string, whole: string | undefined, top: string, operator: string, last: string) =>
      sign +
      String(
        /[/⁄]/.test(operator)
          ? Number(whole ?? 0) + Number(top) / Number(last)
          : Number(top) ** Number(last),
      ).replace('.', mark),
  );
}

/** How many digits of its script come before a digit. */
function countBefore(digit: string): number {
  const before = String.fromCodePoint((digit.codePointAt(0) ?? 0) - 1);
  return /\p{Nd}/u.test(before) ? countBefore(before) + 1 : 0;
}
