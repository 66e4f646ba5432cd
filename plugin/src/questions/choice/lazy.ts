import type {List, Nodes} from 'mdast';
import {EXIT, visit} from 'unist-util-visit';

import type {Problem} from '../../remark/problem.js';
import {lineAt, placeOnLine} from '../../remark/source.js';
import type {Source} from '../../remark/source.js';

/** Lines that joined an option or its feedback although they are neither indented nor quoted. */
export function findLazyLines(list: List, source: Source): Problem[] {
  return list.children.flatMap((item) => {
    const column = (item.position?.start.column ?? 1) - 1;
    const problem = findIn(item, column, source);
    return problem ? [problem] : [];
  });
}

function findIn(item: Nodes, column: number, source: Source): Problem | undefined {
  let found: Problem | undefined;
  visit(item, ['paragraph', 'blockquote'], (node) => {
    const {start, end} = node.position ?? {};
    for (let line = (start?.line ?? 0) + 1; line <= (end?.line ?? 0); line += 1) {
      const text = lineAt(source, line).slice(column);
      const indent = text.length - text.trimStart().length;
      const isLazy =
        node.type === 'blockquote' ? !/^\s*>/.test(text) : indent < 2 && !text.startsWith('>');
      if (!isLazy || !text.trim()) continue;
      const place = placeOnLine(line, column + indent, column + text.trimEnd().length);
      const joined = node.type === 'blockquote' ? 'feedback' : 'option';
      found = {
        rule: 'lazy-continuation',
        place,
        actual: `text directly under the ${joined}, which it joins`,
      };
      return EXIT;
    }
    return undefined;
  });
  return found;
}
