import type {Problem} from '../../mdast/problem.js';

/** What stands before an option that goes on with the line of another one. */
const NEXT = /[,;|/]?\s(?=(?:[-*+•]\s)?\[[ xX]\]\s\S)/;

/** The same with a bullet, which no text has by accident. */
const WITH_BULLET = /[,;|/]?\s(?=[-*+•]\s\[[ xX]\]\s\S)/;

/**
 * Says of a line behind the marker of an option that it holds other options. A marker without a bullet counts only where the
 * question has no other options.
 *
 *     A - [x] B   → "each option on a line of its own, such as `- [x] B`"
 */
export function describeInline(
  text: string,
  isOnly: boolean,
): Pick<Problem, 'actual' | 'expected'> | undefined {
  const pattern = isOnly ? NEXT : WITH_BULLET;
  const next = pattern.exec(text);
  if (!next) return undefined;
  const rest = text.slice(next.index + next[0].length).replace(/^[-*+•]\s/, '');
  const end = pattern.exec(rest)?.index;
  const option = rest.slice(0, end).trim();
  return {
    actual: 'several options on one line',
    expected: `each option on a line of its own, such as \`- ${option}\``,
  };
}
