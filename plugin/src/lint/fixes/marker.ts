import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';

/** What authors type for "this one" and for nothing else. The second character is the Cyrillic letter. */
const TICK = /^[xх✓✔√☑✅v]$/iu;

/** Some authors type it for `x`, others for "wrong". */
const CROSS = '×';

/**
 * Spells a marker `[ ]` or `[x]`, and puts a space after it or after its bullet.
 *
 * - `- [] a` becomes `- [ ] a`, and `- [✓] a` becomes `- [x] a`.
 * - `-[x] a` becomes `- [x] a`, and `- [x]a` becomes `- [x] a`.
 * - `- [?] a` stays, because only the author knows what it means.
 */
export const fixMarker: Fix = ({place: {start, end}}, source) => {
  const text = lineAt(source, start.line);
  const before = text.slice(0, start.column - 1);
  const marker = text.slice(before.length, end.column - 1);
  const touching = fixTouchingMarker(text, start.line, before.length);
  if (touching.length > 0) return touching;
  if (!/^[[［【〔「].*[\]］】〕」]$/u.test(marker)) return [];
  const sign = marker.slice(1, -1).normalize('NFKC').trim();
  const isRight = sign === CROSS ? isOnlyMark(source, start.line) : TICK.test(sign);
  if (sign && !isRight) return [];
  const after = text.slice(end.column - 1);
  // To the parser, only these are white space. Others, such as the no-break space, only look like it.
  const rest = /^[ \t]|^$/.test(after) ? after : ` ${after.trimStart()}`;
  return [{line: start.line, lines: [`${before}${isRight ? '[x]' : '[ ]'}${rest}`]}];
};

/** Puts a space after a bullet or a number that touches its text: `1.First` becomes `1. First`. */
export const fixTouchingBullet: Fix = ({place: {start}}, source) =>
  fixTouchingMarker(lineAt(source, start.line), start.line, start.column - 1);

function fixTouchingMarker(text: string, line: number, column: number): Edit[] {
  const bullet = /^(?:[-*+](?=\[)|\d{1,9}[.)](?=[^\s\d]))/.exec(text.slice(column))?.[0];
  if (!bullet) return [];
  const end = column + bullet.length;
  return [{line, lines: [`${text.slice(0, end)} ${text.slice(end)}`]}];
}

/** Whether all other markers of the question are empty. Beside `[✓]`, an author means `[×]` as the opposite of it. */
function isOnlyMark(source: Source, line: number): boolean {
  const isEnd = (text: string) => /^[\s>]*(?:-{3,}\s*$|:{3})/.test(text);
  const above = source.lines.slice(0, line - 1);
  const below = source.lines.slice(line);
  const end = below.findIndex(isEnd);
  const section = [...above.slice(above.findLastIndex(isEnd) + 1), ...below.slice(0, end)];
  return !section.some((text) => /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+[[［]\s*[^\s\]］]/.test(text));
}
