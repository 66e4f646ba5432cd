import type {Nodes, RootContent} from 'mdast';

import {isComment} from '../../mdast/comment.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {maskCode} from '../blank/inlineCode.js';
import {NOTATIONS} from './foreignAnswers.js';

/** Which notations count. */
interface Search {
  /** Whether those that running text has too are left out. Default false. */
  isStrict?: boolean;
}

/**
 * Finds the notation of another system in which a question has what readers answer, and says how it is written here.
 *
 * ```markdown
 * HTTPS uses port {{c1::443}}.   → `[[443]]`
 * (x) 443                        → `- [x] 443`
 * HTTPS uses port [443].         → `[[443]]`, and nothing of a strict search
 * ```
 */
export function findForeignInteraction(
  blocks: readonly RootContent[],
  source: Source,
  search: Search = {},
): Problem | undefined {
  return findForeignOnLines(
    blocks.flatMap((block) => listLines(block)),
    source,
    search,
  );
}

/** The same for lines, 1-based, of a page that has no tree. */
export function findForeignOnLines(
  lines: readonly number[],
  source: Source,
  {isStrict = false}: Search = {},
): Problem | undefined {
  for (const {pattern, name, cure, isLoose} of NOTATIONS) {
    if (isStrict && isLoose) continue;
    for (const line of lines) {
      const match = pattern.exec(maskCode(lineAt(source, line)));
      if (!match) continue;
      const written = match[0].trim();
      const start = match.index + match[0].indexOf(written);
      return {
        rule: 'missing-answer',
        place: placeOnLine(line, start, start + written.length),
        actual: `${name} \`${written}\`, which is text here`,
        expected: cure(match.groups ?? {}),
      };
    }
  }
  return undefined;
}

/** The lines of the text of a block, 1-based. */
function listLines(block: Nodes): number[] {
  const lines = new Set<number>();
  walk(block, (node) => {
    const {type, position} = node;
    if (type === 'code' || isComment(node)) return 'skip';
    if (!position || !/^(?:paragraph|html|mdxFlowExpression|mdxJsxFlowElement)$/.test(type))
      return undefined;
    for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line);
    return undefined;
  });
  return [...lines].sort((a, b) => a - b);
}
