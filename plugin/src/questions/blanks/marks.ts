/**
 * How a language writes numbers: the mark between groups, the decimal mark, and `2` where groups have two digits but for
 * the last, as in `12,34,567`. Nothing where it writes them as in plain English, `1,234,567.5`.
 */
export function readMarks(locale: string): string | undefined {
  const parts = findFormat(locale).formatToParts(1234567.5);
  const list = (name: string): string[] =>
    parts.filter(({type}) => type === name).map(({value}) => value);
  const [group = ','] = list('group');
  const [decimal = '.'] = list('decimal');
  const [, second = ''] = list('integer');
  // Digits of some scripts are two units of UTF-16 each.
  const marks = group + decimal + ([...second].length === 2 ? '2' : '');
  return marks === ',.' ? undefined : marks;
}

function findFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    // A site may call its languages what it likes.
    return new Intl.NumberFormat('en');
  }
}
