import type {ListItem} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {describeCharacter, findOddCharacter} from '../../grammar/mistakes/describeCharacter.js';
import {withoutInvisible} from '../../grammar/syntax/characters.js';
import {isBlank} from '../../grammar/syntax/index.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {explainGluedMarker, readGluedMarker} from './gluedMarker.js';

/** A marker alone on its line: GFM sees no task item there, although a block follows. */
const LONE_MARKER = /^\[([ xX])\]$/;

/** What people type in place of `[ ]` and `[x]`. What nobody sees may stand in it and before it. */
const BAD_MARKER =
  /^([^\p{L}\p{N}\p{P}\p{S}\s]*)(?:\[([^\]\n]{0,12})\](?!\()|[［【〔「]([^\n］】〕」]{0,12})[］】〕」\]])/u;

/** A marker that an editor has put backslashes into. */
const ESCAPED = /^(?:\\\[[ xX]?\\?\]|\[[ xX]?\\\])/;

/** How many characters of a marker readers see at most. More are text in brackets. */
const MOST = 3;

/** Some keyboards type it for a space, and nobody sees it. */
const NO_BREAK_SPACE = '\u00A0';

/** What looks like the letter `x`, or like a tick. */
const TICK = /^[xхχ✓✔☑✅√]$/iu;

/** Some authors type it for `x`, others for "wrong". */
const CROSS = /^[×✕✖✗✘☒❌]$/u;

/** Whether a list item is, as it stands, an option. */
export function isOption(item: ListItem): boolean {
  return typeof item.checked === 'boolean' || readLoneMarker(item) !== undefined;
}

/** Whether an option is marked as correct. */
export function isMarked(item: ListItem): boolean {
  return item.checked ?? readLoneMarker(item)?.toLowerCase() === 'x';
}

/** The mark in a marker that stands alone on its line: a space or an `x`. */
export function readLoneMarker(item: ListItem): string | undefined {
  const paragraph = item.children[0];
  return paragraph?.type === 'paragraph' && paragraph.children.length === 1
    ? LONE_MARKER.exec(startOf(item))?.[1]
    : undefined;
}

/** The text in brackets that was probably meant as a marker. */
export function readBadMarker(item: ListItem, source: Source): string | undefined {
  if (isOption(item)) return undefined;
  const glued = readGluedMarker(item, source);
  if (glued) return glued;
  const paragraph = item.children[0];
  const [, next] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  // In `[[[x] a`, the last two brackets before the `x` begin a blank.
  const rest = isBlank(next) ? sourceOf(source, next) : '';
  const [marker, , inner, wide = ''] = BAD_MARKER.exec(startOf(item) + rest) ?? [];
  return withoutInvisible(inner ?? wide).length > MOST ? undefined : marker;
}

/**
 * Reports a marker with a mistake.
 *
 * ```markdown
 * - [х] a   → `bad-marker`, which names the Cyrillic letter
 * - [x]a    → `bad-marker`, which asks for a space
 * ```
 */
export function reportBadMarker(item: ListItem, {source, problems}: Context): boolean {
  const marker = readBadMarker(item, source);
  const start = item.children[0]?.position?.start;
  if (!marker || !start) return false;
  const glued = explainGluedMarker(item, source);
  if (glued) {
    problems.push(glued);
    return true;
  }
  const column = start.column - 1;
  const text = lineAt(source, start.line);
  // From the source, because a blank may have begun in it.
  const [escaped = ''] = ESCAPED.exec(text.slice(column)) ?? [];
  if (escaped) {
    const place = placeOnLine(start.line, column, column + escaped.length);
    problems.push({rule: 'bad-marker', place, ...describeEscaped(escaped)});
    return true;
  }
  const written = text.slice(column, column + marker.length);
  const after = text.slice(column + marker.length);
  const place = placeOnLine(start.line, column, column + marker.length);
  problems.push({rule: 'bad-marker', place, ...describeMarker(written, after)});
  return true;
}

/** Says of a marker that an editor has put backslashes into, how it is written: `\[x\]` as `[x]`. */
function describeEscaped(marker: string): Pick<Problem, 'actual' | 'expected'> {
  const right = /x/i.test(marker) ? '[x]' : '[ ]';
  return {
    actual: `marker \`${marker}\`, which the backslash makes text`,
    expected: `\`${right}\` and a space`,
  };
}

/** Says what is wrong with a marker, by what stands in it and after it. */
function describeMarker(
  marker: string,
  after: string,
): Pick<Problem, 'actual' | 'expected' | 'note'> {
  const actual = `marker \`${marker}\``;
  if (/^\[[ xX]\]$/.test(marker)) return describeGap(actual, after);
  if (marker.includes(NO_BREAK_SPACE)) return {actual: `no-break space in the ${actual}`};
  const odd = findOddCharacter(marker);
  if (odd === undefined) return {actual};
  return {actual: `${actual} with ${describeCharacter(odd)}`, ...adviseMarker(marker)};
}

/** Says what stands in the place of the space after a marker. */
function describeGap(marker: string, after: string): Pick<Problem, 'actual' | 'expected'> {
  const expected = 'a plain space';
  if (after.startsWith(NO_BREAK_SPACE))
    return {actual: `no-break space after the ${marker}`, expected};
  const odd = findOddCharacter(after.slice(0, 1));
  if (odd !== undefined && !withoutInvisible(odd)) {
    return {actual: `${describeCharacter(odd)}, after the ${marker}`, expected};
  }
  return {actual: `${marker} that touches its text`, expected: 'a space after it'};
}

/** What to type in place of a marker with an odd character in it. */
function adviseMarker(marker: string): Pick<Problem, 'expected' | 'note'> {
  const inner = withoutInvisible(marker).replace(/[[\]［］【】〔〕「」\s]/g, '');
  if (CROSS.test(inner)) return {note: '`[x]` is the marker of a correct option'};
  const isTick = TICK.test(inner.normalize('NFKC'));
  if (inner && !isTick) return {note: 'type it on a Latin keyboard'};
  const right = isTick ? '`[x]`' : '`[ ]`';
  return {expected: `${right} and a space`, note: `type ${right} on a Latin keyboard`};
}

function startOf(item: ListItem): string {
  const paragraph = item.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : '';
}
