import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {findSureLabel} from '../labels.js';
import type {Label} from '../labels.js';
import type {Context} from '../context.js';

/** A name in brackets or braces that is alone on its line, or closed at the end of the line. */
const NAMED =
  /^[\s>]*(?<open>\[{1,2}|\{{1,2}|【|［)\s?(?<slash>\/?)\s?(?<name>\p{L}[\p{L} _-]{1,30})(?:=[^[\]{}]{0,40})?\s?(?<close>\]{1,2}|\}{1,2}|】|］)(?<rest>\s*$|[^[\]]{0,400}[[{]{1,2}\/\p{L}[\p{L} _-]{1,30}[\]}]{1,2}\s*$)/u;

const CURES: Readonly<Record<Label, string>> = {
  explanation: '`::explanation` in its place, with blank lines around it',
  answer: 'its text below what readers answer, where it is the explanation',
  hint: '`::hint[…]` on a line of its own, with blank lines around it',
  feedback: '`> …` on a line of its own, indented under the option',
};

/** A line that begins a quiz or a question. */
const START = /^[\s>]*(?::{3,}|-{3,}\s*$)/;

/**
 * Finds the names of parts of a question in brackets on lines of their own, as other systems and forums write them. Readers
 * would see them as they stand.
 *
 * ```markdown
 * [explanation]      → `foreign-notation`, which asks for `::explanation`
 *
 * It is so.
 *
 * [explanation]      → `foreign-notation`, which asks for no such line
 * [/explanation]     → the same
 * [explanation]: #a  → nothing: it is the definition of a link
 * ```
 */
export function findBracketedName(
  block: Nodes,
  line: number,
  {source, scripts}: Pick<Context, 'source' | 'scripts'>,
): Problem[] {
  const text = lineAt(source, line);
  const groups = NAMED.exec(text)?.groups;
  const {open = '', slash = '', name = '', close = '', rest = ''} = groups ?? {};
  const label = findLabel(name);
  if (!groups || !label || open.length !== close.length || scripts?.has(name)) return [];
  // An alert of GitHub is in capital letters.
  const isAlert = open === '[' && !slash && name === name.toUpperCase() && /[A-Z]/.test(name);
  const isBlank = open === '[[' && !slash && !rest.trim() && !isTwice(name, line, source);
  if (isAlert || isBlank || isLink(block, line)) return [];
  const isEnd = slash !== '' || isOpen(name, line, source);
  const start = text.indexOf(open);
  return [
    {
      rule: 'foreign-notation',
      place: placeOnLine(line, start, text.trimEnd().length),
      actual: `${quoteCode(text.trim().replace(/^[\s>]+/, ''))}, which readers would see as it stands`,
      expected: isEnd ? 'no such line' : CURES[label],
      note:
        isEnd || label !== 'explanation'
          ? ''
          : 'text below the options is the explanation without it, too',
    },
  ];
}

/** What a name says, with and without a word before it: `Show answer`, `correct-feedback`. */
function findLabel(name: string): Label | undefined {
  const words = name.trim().split(/[\s_-]+/);
  return words.length > 3
    ? undefined
    : (findSureLabel(words.join(' ')) ?? findSureLabel(words.at(-1) ?? ''));
}

/** Whether the same name stands in brackets above, in the same question, so that this one closes it. */
function isOpen(name: string, line: number, source: Source): boolean {
  for (let above = line - 1; above > 0 && !START.test(lineAt(source, above)); above -= 1) {
    const groups = NAMED.exec(lineAt(source, above))?.groups;
    if (groups?.name === name) return !groups.slash;
  }
  return false;
}

/** Whether the page has a name in double brackets more than once, or closed, so that it is no blank. */
function isTwice(name: string, line: number, {lines}: Source): boolean {
  return lines.some((text, index) => index !== line - 1 && NAMED.exec(text)?.groups?.name === name);
}

/** Whether there is a link on a line, of which the definition is on the page. */
function isLink(block: Nodes, line: number): boolean {
  return (
    walk(block, ({type, position}) =>
      type === 'linkReference' && position?.start.line === line ? 'stop' : undefined,
    ) === 'stop'
  );
}
