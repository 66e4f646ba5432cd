import type {Nodes} from 'mdast';

import {ESCAPED_BLANK} from '../../grammar/mistakes/blankNotations.js';
import {listTextLines} from '../../grammar/mistakes/textLines.js';
import {readForNotations} from '../../grammar/mistakes/writtenWords.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';

/**
 * Finds brackets with backslashes beside the blanks of a question. Editors write blanks so, and also brackets that are text.
 *
 * ```markdown
 * HTTPS uses port \\[\\[443]], and HTTP uses port [[80]].   → `[[443]]`, or `\\[[443]]` for a text
 * ```
 */
export function findEscapedBlanks(blocks: readonly Nodes[], source: Source): Doubt[] {
  const all = new RegExp(ESCAPED_BLANK, `${ESCAPED_BLANK.flags}dg`);
  const lines = [...new Set(blocks.flatMap((block) => listTextLines(block)))];
  return lines.flatMap((line) =>
    [...readForNotations(line, source).matchAll(all)].map((match): Doubt => {
      const end = match.index + match[0].length;
      const text = lineAt(source, line);
      const key = text.slice(...(match.indices?.groups?.key ?? [match.index, end])).trim();
      return {
        rule: 'doubtful-key',
        place: placeOnLine(line, match.index, end),
        actual: `brackets with backslashes ${quoteCode(text.slice(match.index, end))}, which are text`,
        expected: `${quoteCode(`[[${key}]]`)} if readers should fill it in`,
        note: `write ${quoteCode(`\\[[${key}]]`)} for brackets that are text`,
      };
    }),
  );
}
