import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import type {Problem} from '../../mdast/problem.js';
import {placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {describeCloser} from './describeCloser.js';
import {maskLine} from './maskLine.js';

/**
 * Explains a closing fence of a quiz that stands behind a text, as where an editor has joined two lines. The quiz begins on the
 * line `first`, 1-based.
 *
 *     So it is. :::     → `unclosed-fence`, which asks for `:::` on a line of its own
 */
export function explainCloserBehindText(
  first: number,
  last: number,
  source: Source,
): Problem | undefined {
  const code = findCodeBlocks(source, first, last);
  for (let line = first + 1; line <= last; line += 1) {
    if (code.some((block) => block.first <= line && line <= block.last)) continue;
    const text = maskLine(source, line).trimEnd();
    let start = text.length;
    while (text[start - 1] === ':') start -= 1;
    // Nothing but a quotation mark, a bullet or more colons before it is no text.
    if (text.length - start < 3 || !/[^\s:>+*-]/.test(text.slice(0, start))) continue;
    const place = placeOnLine(line, start, text.length);
    return describeCloser(place, first, source, 'put it below this line');
  }
  return undefined;
}
