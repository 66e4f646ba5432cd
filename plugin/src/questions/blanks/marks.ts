import {createFormat, isArabic} from './language.js';

/**
 * How a language writes numbers: the mark between groups, the decimal mark, and `2` where groups have two digits but for
 * the last, as in `12,34,567`. Nothing where it writes them as in plain English, `1,234,567.5`.
 */
export function readMarks(locale: string): string | undefined {
  const parts = createFormat(locale).formatToParts(1234567.5);
  const list = (name: string): string[] =>
    parts.filter(({type}) => type === name).map(({value}) => value);
  const [group = ','] = list('group');
  const [decimal = '.'] = list('decimal');
  const [, second = ''] = list('integer');
  // Digits of some scripts are two units of UTF-16 each.
  const marks = group + decimal + ([...second].length === 2 ? '2' : '');
  // Those of Arabic stand for themselves where a page has those of plain English.
  if (marks === ',.') return isArabic(locale) ? '\u066c\u066b' : undefined;
  return marks;
}
