import {maskCode} from '../blank/inlineCode.js';

/**
 * Writes brackets of a text that have no other one with a backslash, so that those around it end it. Nothing where that
 * leaves it as it is, and where such a bracket is in code, which has no backslashes.
 *
 *     [From [0, 1).]   →   [From \\[0, 1).]          [From (0, 1]. So]   →   [From (0, 1\\]. So]
 */
export function pairBrackets(written: string): string | undefined {
  const text = written.trim();
  if (!text.startsWith('[') || !text.endsWith(']') || text.length < 3) return undefined;
  const inner = text.slice(1, -1);
  if (findLone(inner).length !== findLone(maskCode(inner)).length) return undefined;
  const lone = findLone(inner);
  if (lone.length === 0) return undefined;
  const signs = [...inner.matchAll(/./gsu)].map(({0: sign, index}) =>
    lone.includes(index) ? `\\${sign}` : sign,
  );
  return `[${signs.join('')}]`;
}

/** The places of brackets without a backslash that have no other one. */
function findLone(text: string): number[] {
  const open: number[] = [];
  const lone: number[] = [];
  for (const {0: sign, index} of text.matchAll(/\\.|[[\]]/gs)) {
    if (sign === '[') open.push(index);
    else if (sign === ']' && open.pop() === undefined) lone.push(index);
  }
  return [...lone, ...open];
}
