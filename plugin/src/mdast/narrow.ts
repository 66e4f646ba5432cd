/**
 * Writes the full-width signs, letters and digits of East Asian writing as those of a Latin keyboard. Each character stays in
 * its place.
 *
 *     （Ａ）＿＿＿   → (A)___
 */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
