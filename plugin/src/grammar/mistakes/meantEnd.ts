import type {Parents} from 'mdast';

import {BEFORE} from './openers.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

const CODE = new RegExp(`^${BEFORE}(\`{3,}(?=[^\`]*$)|~{3,})(.*)`);
const OPENER = new RegExp(String.raw`^${BEFORE}[:：]{3,}\s*(?<name>[A-Za-z][\w-]*)`);
const CLOSER = /^[\s>]*([:：]{3,})\s*$/;

/** The lines of a quiz: of its opening fence, and the last one that the parser gave to it. */
export interface Span {
  first: number;
  last: number;
}

/**
 * The line of the fence that was meant to end a quiz: the one that is left when each block and each code in it has its own.
 * Nothing when there is none.
 */
export function findMeantEnd(
  {first, last}: Span,
  parent: Parents,
  source: Source,
): number | undefined {
  const own = /[:：]+/.exec(lineAt(source, first))?.[0].length ?? 0;
  const isBound = parent.type === 'blockquote' || parent.type === 'listItem';
  const end = (isBound ? parent.position?.end.line : undefined) ?? source.lines.length;
  let code = '';
  let depth = 0;
  for (let line = first + 1; line <= end; line += 1) {
    const text = lineAt(source, line);
    const [, fence = '', info = ''] = CODE.exec(text) ?? [];
    if (code) {
      if (fence.startsWith(code) && !info.trim()) code = '';
      continue;
    }
    code = fence;
    const name = OPENER.exec(text)?.groups?.name;
    // Another quiz is no part of this one.
    if (name?.toLowerCase() === source.quizName && line > last) return undefined;
    if (name) depth += 1;
    const colons = CLOSER.exec(text)?.[1]?.length ?? 0;
    // More colons than the quiz has end a block around it.
    if (colons > 0 && depth === 0) return colons > Math.max(own, 3) ? undefined : line;
    if (colons > 0) depth -= 1;
  }
  return undefined;
}
