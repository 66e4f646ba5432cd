import {quoteCode} from '../../mdast/quoteCode.js';
import type {Doubt} from '../contract.js';
import {isCode} from './key.js';
import {readMarks} from './marks.js';
import {takeUnit} from './unitKey.js';

/** A number that is a larger one where a dot stands between groups: the sign and the first group, then the last group. */
const GROUPED = /^([-\u2212]?[1-9]\d{0,2})\.(\d{3})$/;

/**
 * Explains a key that is one number for the plugin, and another one for readers of a language with a dot between groups. A
 * zero at the end changes nothing of a fraction, and makes clear that it is one.
 *
 * ```markdown
 * [[1.500]]     on a German page    → `1500`, or `1.5000` for the fraction
 * [[1.500 m]]   on a German page    → `1500 m`, or `1.5000 m` for the fraction
 * [[1.500]]     on an English page  → nothing
 * ```
 */
export function explainGroups(
  text: string,
  locale: string,
): Pick<Doubt, 'actual' | 'expected'> | undefined {
  if (isCode(text) || !readMarks(locale)?.startsWith('.')) return undefined;
  const {number, unit} = takeUnit(text) ?? {number: text, unit: ''};
  const [, first, last = ''] = GROUPED.exec(number) ?? [];
  if (first === undefined) return undefined;
  const write = (value: string) => quoteCode(unit ? `${value} ${unit}` : value);
  return {
    actual: `${quoteCode(text)}, which is a fraction in a key, and ${write(first + last)} for readers of this language`,
    expected: `${write(first + last)}, or ${write(`${first}.${last}0`)} for the fraction`,
  };
}
