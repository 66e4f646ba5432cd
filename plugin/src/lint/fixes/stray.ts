import {isLeafName} from '../../grammar/names.js';
import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {CLOSER, countColons, fixColons, lengthen, matchQuiz, OPENER} from './colons.js';
import type {Fix} from './edit.js';
import {fixOpenCode} from './openCode.js';
import {removeLine} from './removeLine.js';

/** Code at the start of a line. */
const CODE = /^(?:`{3}|~{3})/;

/** What may have been meant as the first line of a block: `::note` and `::: note`. */
const NEAR_OPENER = /^[\s>]*(?::{2}[ \t]*|:{3,}[ \t]+)(?<name>[A-Za-z]+)/;

/** Puts right a fence that takes in too much, or that closes something else than its own block. */
export const fixStray: Fix = (found, source) => {
  const {place, first} = found;
  const text = lineAt(source, place.start.line).slice(place.start.column - 1);
  if (CODE.test(text)) return fixOpenCode(found, source);
  if (OPENER.test(text)) return fixShortEnd(found, source);
  const isBehindQuiz = first && matchQuiz(source).test(lineAt(source, first.start.line));
  return isBehindQuiz ? fixFenceBehind(found, source) : fixColons(found, source);
};

/** Two colons or more alone. */
const COLONS = /^[\s>]*:{2,}\s*$/;

/** Gives the one fence in a block that has no end as many colons as its opening fence: `:::` below `::::note`. */
const fixShortEnd: Fix = ({place: {start}, first: end}, source) => {
  const last = end?.start.line ?? 0;
  const code = findCodeBlocks(source, start.line, last);
  const fences: number[] = [];
  for (let line = start.line + 1; line < last; line += 1) {
    const isCode = code.some((block) => block.first <= line && line <= block.last);
    const text = lineAt(source, line);
    if (!isCode && (COLONS.test(text) || OPENER.test(text))) fences.push(line);
  }
  const [fence = 0] = fences;
  if (fences.length !== 1 || !COLONS.test(lineAt(source, fence))) return [];
  return [lengthen(fence, countColons(OPENER, start.line, source), source)];
};

/**
 * Removes a second `:::` directly behind a quiz. Where the block around the quiz is still open because it has more colons,
 * the fence was meant to close that, and gets as many.
 *
 *     ::::note                  ::::note
 *     :::quiz                   :::quiz
 *     :::           becomes     :::
 *     :::                       ::::
 */
const fixFenceBehind: Fix = ({place: {start}}, source) => {
  let above = start.line - 1;
  while (above > 0 && !/[^\s>]/.test(lineAt(source, above))) above -= 1;
  if (!CLOSER.test(lineAt(source, above))) return [];
  const open = findOpenBlock(start.line, source);
  if (open === undefined) return [];
  return open > 0 ? [lengthen(start.line, open, source)] : removeLine(start.line, source);
};

/**
 * Counts the colons of the innermost block that is still open above a line: 0 without one, and nothing where a line may
 * have been meant as the first one of a block.
 */
function findOpenBlock(end: number, source: Source): number | undefined {
  const code = findCodeBlocks(source, 1, end);
  const open: number[] = [];
  for (let line = 1; line < end; line += 1) {
    if (code.some((block) => block.first <= line && line <= block.last)) continue;
    const text = lineAt(source, line);
    const name = NEAR_OPENER.exec(text)?.groups?.name;
    if (name !== undefined && !isLeafName(name)) return undefined;
    if (OPENER.test(text)) open.push(countColons(OPENER, line, source));
    const colons = countColons(CLOSER, line, source);
    // A fence closes the outermost block that does not have more colons, and all blocks in that.
    const closed = open.findIndex((each) => each <= colons);
    if (closed >= 0) open.length = closed;
  }
  return open.at(-1) ?? 0;
}
