import type {Paragraph, RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {nameSpace} from './describeCharacter.js';
import {describeInline} from './inlineOptions.js';

/** What people type for a bullet, number or letter of an option, and white space of any kind. */
const BULLET = String.raw`(?<bullet>[*+•‣·∙−→\p{Pd}\p{So}]|(?:\d{1,9}|[A-Za-z])[.)])(?<space>[\s\u200B\u2060]*)`;

/** A marker at the start of a line, after a bullet or before text; no link, and no definition. */
const OPTION = new RegExp(
  String.raw`^(?:${BULLET}(?=\[.\](?![[({:]))|(?=\[.\]\s+\S))(?<marker>\[[\sxX]\])`,
  'u',
);

/** A marker with a sign of another system, which counts beside one of those alone. */
const ODD = /^(?<marker>\[(?:(?<right>[*+vVyY✓✔☑])|[oOnN✗✘-])\])\s+\S/u;

/** A mark behind the last word; between the two there may be quotation marks and the like. */
const SENTENCE_END =
  /(?<=^|[\p{L}\p{N}])[^\p{L}\p{N}.:!?…。：！？]*[.:!?…。：！？][^\p{L}\p{N}]*$/u;

/** Lines of a block that were meant as options, and are text because of what stands before their marker. */
export function findLostOptions(block: RootContent, source: Source): Problem[] {
  const problems: Problem[] = [];
  walk(block, (node) => {
    if (node.type === 'paragraph') problems.push(...findLines(node, block, source));
    return /^(?:list|listItem|blockquote)$/.test(node.type) ? undefined : 'skip';
  });
  return problems;
}

/** The same of all blocks between the lists of a question, and of those beside them up to the first without such lines. */
export function findLostBeside(
  blocks: readonly RootContent[],
  lists: readonly number[],
  source: Source,
): Problem[] {
  const [start = 0] = lists;
  const end = lists.at(-1) ?? start;
  const found = blocks.map((block, index) =>
    lists.includes(index) ? [] : findLostOptions(block, source),
  );
  const isFree = (problems: readonly Problem[]) => problems.length === 0;
  const first = found.findLastIndex((each, index) => index < start && isFree(each)) + 1;
  const last = found.findIndex((each, index) => index > end && isFree(each));
  return found.slice(first, last === -1 ? undefined : last).flat();
}

function findLines(paragraph: Paragraph, block: RootContent, source: Source): Problem[] {
  const {start, end} = paragraph.position ?? {};
  if (!start || !end || !block.position) return [];
  const problems: Problem[] = [];
  const odd: Problem[] = [];
  // In a list or a quotation only lines count that neither indentation nor `>` put there.
  const isOwn = paragraph === block;
  const column = block.position.start.column - 1;
  for (let line = start.line + (isOwn ? 0 : 1); line <= end.line; line += 1) {
    const text = lineAt(source, line);
    const before = isOwn ? (/^[\s>]*/.exec(text)?.[0].length ?? 0) : endOfLead(text, column);
    const match = OPTION.exec(text.slice(before));
    const {bullet, space = '', marker = ''} = match?.groups ?? {};
    const other = ODD.exec(text.slice(before))?.groups;
    // A star in brackets begins emphasis that the next one ends.
    if (other && isText(paragraph, line, before + 1, /^(?:text|emphasis|strong)$/)) {
      odd.push({
        rule: 'bad-marker',
        place: placeOnLine(line, before, text.trimEnd().length),
        actual: `marker \`${other.marker ?? ''}\` without a bullet`,
        expected: `\`- [${other.right ? 'x' : ' '}]\` in its place`,
      });
    }
    if (!match || !isText(paragraph, line, before + match[0].length)) continue;
    if (!bullet && line > start.line && isWrapped(lineAt(source, line - 1))) continue;
    const place = placeOnLine(line, before, text.trimEnd().length);
    const inline = bullet
      ? undefined
      : describeInline(text.slice(before).replace(/^\[.\]\s/, ''), true);
    problems.push({rule: 'bad-marker', place, ...(inline ?? explain(bullet, space, marker))});
  }
  if (problems.length === 0) return [];
  return [...problems, ...odd].sort((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({place}: Problem): number {
  return place?.start.line ?? 0;
}

/** Where the text of a line begins below a block that begins at a column. */
function endOfLead(text: string, column: number): number {
  if (text.length < column) return 0;
  return text[column] === ' ' ? column + 1 : column;
}

/** Whether a column is in the text itself, and not in code, a link or an expression. */
function isText({children}: Paragraph, line: number, column: number, types = /^text$/): boolean {
  return children.some(({type, position}) => {
    if (!types.test(type) || !position) return false;
    const {start, end} = position;
    const isAfter = line > start.line || (line === start.line && column >= start.column);
    return isAfter && (line < end.line || (line === end.line && column < end.column));
  });
}

/** Whether a sentence goes on below a line because that was full. */
function isWrapped(text: string): boolean {
  return text.length > 40 && !SENTENCE_END.test(text) && !OPTION.test(text.trimStart());
}

function explain(
  bullet: string | undefined,
  space: string,
  marker: string,
): Pick<Problem, 'actual' | 'expected'> {
  const right = marker.replace(/\s/, ' ');
  if (!bullet) {
    return {actual: `marker \`${marker}\` without a bullet`, expected: `\`- ${right}\``};
  }
  if (!/^(?:[-*+]|\d+[.)])$/.test(bullet)) {
    return {actual: `bullet \`${bullet}\``, expected: '`-` and a space'};
  }
  if (!space) return {actual: `\`${bullet}${marker}\``, expected: 'a space after the bullet'};
  if (/[^ \t]/.test(space)) {
    return {actual: `${nameSpace(space)} after the bullet`, expected: 'a plain space'};
  }
  const actual = `\`${bullet} ${right}\` inside a paragraph`;
  return {actual, expected: 'a blank line before it, and no indentation'};
}
