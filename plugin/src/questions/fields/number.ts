/**
 * The numbers that a text may mean, with its group and decimal marks as in plain English or as in the page's language;
 * NaN where it is none. Space and apostrophes, which only ever group, do not count.
 */
export function readNumbers(text: string, marks = ',.'): number[] {
  const digits = text.replace(/[\s'’_]/g, '').replace('−', '-');
  return [',.', marks].map(([group = '', mark = '']) => {
    // A mark groups only before three digits, or before two and another group as in India.
    const groups = RegExp(`\\${group}(?=(\\d\\d\\${group})*\\d{3}(?!\\d))`, 'g');
    const plain = digits.replace(groups, '').replace(mark, '.');
    return /^[-+.\de]+$/i.test(plain) ? Number(plain) : NaN;
  });
}
