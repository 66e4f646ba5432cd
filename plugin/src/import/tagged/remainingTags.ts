import type {Block} from './blocks.js';
import type {Note} from '../importer.js';
import {CODE} from './code.js';

const TAG = /<\/?quiz(?![\w-])[^>\n]*>?/i;

/** Adds a note for each tag such as `</quiz>` that is still in the page, unless another note explains that line. */
export function reportTags(
  text: string,
  blocks: readonly {block: Block; quiz: unknown}[],
  notes: Note[],
): void {
  const unread = new Set(notes.map(({line}) => line));
  const bare = text.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  bare.split(/\r?\n/).forEach((line, index) => {
    const held = blocks.find(({block}) => index >= block.start && index < block.end);
    const [tag] = TAG.exec(held ? readHeld(line, index, held) : line) ?? [];
    if (!tag || (!held && unread.has(index + 1))) return;
    notes.push({
      line: index + 1,
      message: `\`${tag}\`: left as it is, it is no part of a quiz that can be read`,
    });
  });
}

/** Returns what a line of a block leaves in the page, without the tags of the block itself. */
function readHeld(line: string, index: number, held: {block: Block; quiz: unknown}): string {
  const {block, quiz} = held;
  if (index === block.end - 1) return block.rest;
  return quiz && index > block.inner ? line : '';
}
