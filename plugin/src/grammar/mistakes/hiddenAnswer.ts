import type {RootContent} from 'mdast';

import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import type {Problem} from '../../mdast/problem.js';
import {replaceBetween} from '../../mdast/replaceBetween.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {findLabel} from '../labels.js';
import {COVERS} from './covers.js';
import type {Cover} from './covers.js';

/** An answer that is hidden in place of something to answer. */
export interface HiddenAnswer {
  name: string;
  /** Its lines, 1-based, both included. */
  first: number;
  last: number;
  /** The answer itself, nothing where it has several blocks. */
  text: string | undefined;
  /** Whether its line is a label, and the answer stands below it, as far as the question goes. */
  isLabel?: true;
  /** All words of it on one line, and those of the first line below a label. */
  words: string;
}

/**
 * Finds an answer that a question hides, and has nothing else to answer.
 *
 * ```markdown
 * >! Because it is.                                      → `Because it is.`
 * <details><summary>Answer</summary>So it is.</details>  → `So it is.`
 * <!-- Answer: So it is. -->                             → `So it is.`
 * ```
 */
export function findHiddenAnswer(
  blocks: readonly RootContent[],
  source: Source,
): HiddenAnswer | undefined {
  const start = blocks[0]?.position?.start.line;
  const end = blocks.at(-1)?.position?.end.line;
  if (start === undefined || end === undefined) return undefined;
  const code = findCodeBlocks(source, start, end);
  for (let first = start; first <= end; first += 1) {
    if (code.some((block) => block.first <= first && first <= block.last)) continue;
    for (const cover of COVERS) {
      const found = read(cover, first, end, source);
      if (found) return found;
    }
  }
  return undefined;
}

function read(cover: Cover, first: number, end: number, source: Source): HiddenAnswer | undefined {
  const {name, opener, closer, isIndented, marks, isLoose, isLabel, isOpen} = cover;
  const match = opener.exec(lineAt(source, first));
  if (!match) return undefined;
  if (isLabel) {
    const words = source.lines.slice(first, end).find((line) => line.trim()) ?? '';
    return first < end ? {name, first, last: first, text: undefined, isLabel, words} : undefined;
  }
  const {text: said, quoted, braced} = match.groups ?? {};
  const attribute = said ?? quoted ?? braced;
  const closing = closer?.(match.groups?.name ?? '');
  const last = closing
    ? (findLine(first, end, (line) => closing.test(lineAt(source, line))) ??
      (isOpen ? end : undefined))
    : endOfBlock(first, end, isIndented ?? false, source);
  if (last === undefined) return undefined;
  const lines = source.lines.slice(first - 1, last).join('\n');
  const written = replaceBetween(lines, '<summary', '</summary>', () => '');
  const [, back] = /<back\b[^<>]{0,200}>([^<]{1,2000})<\/back>/i.exec(written) ?? [];
  const bare = attribute ?? (back ?? written).replace(marks, '').trim();
  const label = findLabel(bare);
  if (isLoose && label?.kind !== 'answer') return undefined;
  const text = label?.kind === 'answer' && label.rest ? label.rest : bare;
  const rows = text.split('\n');
  const isOne = !rows.some(
    (row) => !row.trim() || /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s|`{3})/.test(row),
  );
  const joined = rows.map((row) => row.trim()).join(' ');
  return text ? {name, first, last, text: isOne ? joined : undefined, words: joined} : undefined;
}

function findLine(
  first: number,
  end: number,
  isMeant: (line: number) => boolean,
): number | undefined {
  for (let line = first; line <= end; line += 1) if (isMeant(line)) return line;
  return undefined;
}

function endOfBlock(first: number, end: number, isIndented: boolean, source: Source): number {
  const isBehind = (line: number) => {
    const text = lineAt(source, line);
    return isIndented ? /^\S/.test(text) : !text.trim();
  };
  return (findLine(first + 1, end, isBehind) ?? end + 1) - 1;
}

/** Says how a hidden answer is written here. */
export function explainHiddenAnswer(hidden: HiddenAnswer, source: Source): Problem {
  const {name, first, last, text} = hidden;
  const line = lineAt(source, first);
  const start = line.length - line.trimStart().length;
  const answer = text === undefined ? 'the answer' : quoteCode(text);
  return {
    rule: 'missing-answer',
    place: placeOnLine(first, start, line.trimEnd().length),
    actual: `${name} ${quoteCode(line.trim())}, and nothing to answer`,
    expected: `\`::recall\` with blank lines around it, and ${answer} below it, in place of ${nameLines(first, last)}`,
  };
}

/** Lines in words: `line 7`, or `lines 7 to 9`. */
export function nameLines(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
