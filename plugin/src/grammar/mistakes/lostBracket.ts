import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {placeOffsets} from '../../mdast/source.js';

/**
 * Reports a blank in a text of a quiz that lost its first bracket, and would show its key.
 *
 * ```markdown
 * Send [PCM]].       → `invalid-blank` at `[PCM]]`
 * Read list[a[0]].   → nothing, because each bracket has its other half
 * Send [PCM]\].      → nothing, because the author escaped the bracket
 * ```
 */
export function checkBrackets(node: Nodes, source: Source): Problem[] {
  if (node.type !== 'text') return [];
  const offset = node.position?.start.offset;
  const text = sourceOf(source, node);
  if (offset === undefined || !text.includes(']]')) return [];
  const open: (number | 'escaped')[] = [];
  const problems: Problem[] = [];
  let last: {start: number; end: number} | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\\') {
      index += 1;
      // An escaped bracket makes no blank, but the author wrote it as the other half of one.
      if (text[index] === '[') open.push('escaped');
    } else if (character === '[') open.push(index);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) last = start === 'escaped' ? undefined : {start, end: index + 1};
      else if (last?.end === index && last.end - last.start > 2) {
        const place = placeOffsets(source.text, offset + last.start, offset + index + 1);
        problems.push(explain(text.slice(last.start, index + 1), place));
      }
    }
  }
  return problems;
}

function explain(text: string, place: Problem['place']): Problem {
  const written = text.replace(/\s+/g, ' ');
  return {
    rule: 'invalid-blank',
    place,
    actual: `\`]]\` that nothing opens in \`${written}\``,
    expected: `\`[${written}\``,
    note: 'write `]\\]` for brackets that end no blank',
  };
}
