import type {Literal, Nodes} from 'mdast';

import type {Place} from '../../mdast/problem.js';
import {placeOffsets} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** Running text with the nodes that it came from. */
export interface Stem {
  text: string;
  pieces: {start: number; node: Literal}[];
}

/** Emphasis over more words than this does not make one of them stand out. */
const MOST_MARKED = 2;

/**
 * Writes the paragraphs of a prompt as text. Emphasised words are in capitals. Code and quotations are letters that mean
 * nothing, because what is in them is not the author's own sentence.
 *
 *     Which is **not** printed by "no()" or `x`?   →   Which is NOT printed by qqqqqq or code?
 */
export function readStem(nodes: readonly Nodes[]): Stem {
  const stem: Stem = {text: '', pieces: []};
  for (const node of nodes) {
    if (node.type === 'paragraph') add(node, stem, false);
    stem.text += '\n\n';
  }
  const text = stem.text.replace(/"[^"\n]*"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»/gu, (quotation) =>
    'q'.repeat(quotation.length),
  );
  return {...stem, text: text.trimEnd()};
}

function add(node: Nodes, stem: Stem, isMarked: boolean): void {
  if (node.type === 'text') {
    stem.pieces.push({start: stem.text.length, node});
    const value = node.value.replace(/\s/g, ' ');
    // Of `ß`, `toUpperCase` makes two letters, and the places behind it would move.
    stem.text += isMarked ? value.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : value;
  } else if ('children' in node) {
    const isMark = node.type === 'strong' || node.type === 'emphasis';
    const marks = isMark && countWords(node.children) <= MOST_MARKED;
    for (const child of node.children) add(child, stem, isMarked || marks);
  } else {
    stem.text += node.type === 'break' ? ' ' : 'code';
  }
}

function countWords(nodes: readonly Nodes[]): number {
  const inner: Stem = {text: '', pieces: []};
  for (const node of nodes) add(node, inner, false);
  return inner.text.split(/\s+/).filter(Boolean).length;
}

/** Finds the place of a word of the text in the file. */
export function placeInStem(
  {pieces}: Stem,
  {index, word}: {index: number; word: string},
  {text}: Source,
): Place | undefined {
  const piece = pieces.findLast(({start}) => start <= index);
  const start = piece?.node.position?.start.offset;
  if (!piece || start === undefined) return piece?.node.position;
  // Where the text has escapes, the source is longer than the text, so the word stands at that offset or behind it.
  const offset = text.indexOf(word, start + index - piece.start);
  return offset === -1 ? piece.node.position : placeOffsets(text, offset, offset + word.length);
}
