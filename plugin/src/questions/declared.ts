import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {isComment} from '../mdast/comment.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf, sourceOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {Context} from '../grammar/context.js';
import {readLeafAttributes, refuseLabel} from '../grammar/leafAttributes.js';
import type {AttributeSchemas} from '../grammar/leafAttributes.js';
import type {Range} from './contract.js';

/** What a directive claims: how its blocks are called, which they are, and how many at most. */
export interface Declaration {
  name: string;
  noun: string;
  type: RootContent['type'];
  most: number;
  /** Explains that there is nothing to claim, by the blocks above and below the directive. Default: by the one above. */
  explain?: (
    above: readonly RootContent[],
    below: readonly RootContent[],
    source: Source,
  ) => Explanation | undefined;
}

/** What a message about a directive without its block says more exactly than the message itself. */
export type Explanation = Partial<Problem>;

/** Finds a directive with the blocks directly below it that it claims. */
export function locateDeclared(
  {name, noun, type, most, explain}: Declaration,
  blocks: readonly RootContent[],
  {source, problems}: Context,
): Range | undefined {
  const start = blocks.findIndex((block) => isDirective(block, name));
  const directive = blocks[start];
  if (!directive) return undefined;
  let end = start + 1;
  let taken = 0;
  for (let index = end; index < blocks.length && taken < most; index += 1) {
    const block = blocks[index];
    if (!block || isComment(block)) continue;
    if (block.type !== type) break;
    taken += 1;
    end = index + 1;
  }
  if (taken > 0 || most === 0) return {start, end};
  // A space before the brackets is a mistake of the line, which another message names.
  const isLabelled = sourceOf(source, directive).startsWith(`::${name}[`);
  problems.push({
    rule: 'misplaced-directive',
    place: firstLineOf(source, directive),
    actual: `\`::${name}\` without ${noun} below it`,
    expected: `${noun} directly below it`,
    ...(explain
      ? explain(blocks.slice(0, start), blocks.slice(end), source)
      : adviseMove(blocks.slice(0, start), name, type)),
    ...(isLabelled && {note: `write \`::${name}\` without the brackets`}),
  });
  return undefined;
}

/** Where the block stands directly above the directive, the two only have to change places. */
export function adviseMove(
  above: readonly RootContent[],
  name: string,
  type: RootContent['type'],
): Explanation | undefined {
  const last = above.findLast((block) => !isComment(block));
  if (last?.type !== type || !last.position) return undefined;
  const {line} = last.position.start;
  return {note: `move \`::${name}\` above line ${line}, if it is for what stands there`};
}

/** Reads the directive at the start of what it claims: text in brackets means nothing there. */
export function readDeclaration(
  blocks: readonly RootContent[],
  takes: AttributeSchemas,
  context: Context,
): Record<string, string> {
  const [directive] = blocks;
  if (directive?.type !== 'leafDirective') return {};
  refuseLabel(directive, context);
  return readLeafAttributes(directive, takes, context);
}

function isDirective(block: RootContent, name: string): block is LeafDirective {
  return block.type === 'leafDirective' && block.name === name;
}
