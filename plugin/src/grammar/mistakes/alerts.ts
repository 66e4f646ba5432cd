import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import {maskCode} from '../blank/inlineCode.js';
import type {Context} from '../context.js';

/** What may stand before an alert: indentation, quotation marks, a bullet, and the marker of an option. */
const BEFORE = String.raw`^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?[*_]{0,3}`;

/** The kinds of alerts and callouts that people write without `!`, where only capital letters tell them from a word. */
const PLAIN =
  'NOTE|TIP|INFO|IMPORTANT|WARNING|CAUTION|DANGER|SUCCESS|FAILURE|ERROR|BUG|EXAMPLE|QUOTE|HINT|ANSWER|SOLUTION|EXPLANATION|FEEDBACK|CORRECT|INCORRECT|QUESTION|ABSTRACT|TODO|FAQ|HELP|ATTENTION|REMARK|REMINDER';

const ALERT = new RegExp(
  String.raw`${BEFORE}(?<written>\[!(?<kind>\p{L}[\p{L} _-]{0,29})\][-+]?|\[(?<plain>${PLAIN})\])(?![[({])`,
  'u',
);

/** The admonition of Docusaurus that says the same. Others are `info`. */
const ADMONITIONS: Readonly<Record<string, string>> = {
  note: 'note',
  tip: 'tip',
  success: 'tip',
  warning: 'warning',
  caution: 'warning',
  danger: 'danger',
};

/**
 * Finds the name of an alert of GitHub, or of a callout of Obsidian, at the start of a line: readers would see it as it stands.
 * A site that makes something of them has their names among its directives.
 *
 * ```markdown
 * > [!SUCCESS]        → `foreign-notation`, which asks for the text without it
 * [NOTE] It is so.    → the same
 * [note] It is so.    → nothing
 * ```
 */
export function findAlert(
  line: number,
  {source, directives = []}: Pick<Context, 'source' | 'directives'>,
): Problem[] {
  const {written = '', kind, plain = ''} = ALERT.exec(maskCode(lineAt(source, line)))?.groups ?? {};
  const name = (kind ?? plain).toLowerCase();
  if (!written || directives.includes(name)) return [];
  const start = lineAt(source, line).indexOf(written);
  return [
    {
      rule: 'foreign-notation',
      place: placeOnLine(line, start, start + written.length),
      actual: `\`${written}\`, which readers would see as it stands`,
      expected: 'the text without it',
      note: `for a box, write \`:::${ADMONITIONS[name] ?? 'info'}\` and \`:::\` around the text, and one colon more at the fences of the quiz`,
    },
  ];
}

/** Whether a problem is of that kind. What the quotation says of itself is better told. */
export function isAlert({actual = ''}: Problem): boolean {
  return /^`\[!?\p{L}[^`]*\][-+]?`, which readers/u.test(actual);
}
