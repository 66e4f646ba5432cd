import type {Nodes} from 'mdast';

import {foldWords} from '../evidence/fold.js';
import {findNearest} from '../mdast/nearest.js';
import {listTextBlocks, writeBlockText} from './textBlocks.js';
import type {TextBlock} from './textBlocks.js';

/** Words of a page, and the 1-based line on which they begin. */
export interface NearWords {
  words: string;
  line: number;
}

/** The share of words that has to be the same, or nearly. */
const ENOUGH = 0.5;

/** What a word counts that is written nearly like one that was looked for. */
const NEARLY = 0.75;

/**
 * Finds the words of some content that are most like others: as many in a row as there are others, at least half of which
 * are the same. Nothing where all are too different.
 *
 *     “stop at onec” in “The server stops at once.”   →   “stops at once.”
 */
export function findNearestWords(words: string, nodes: readonly Nodes[]): NearWords | undefined {
  const wanted = listWords(foldWords(words)).map(({bare}) => bare);
  let best: NearWords | undefined;
  let most = ENOUGH * wanted.length;
  for (const block of listTextBlocks(nodes)) {
    const written = listWords(block.text);
    const counts = written.map(({bare}) => rate(bare, wanted));
    for (let start = 0; start < written.length; start += 1) {
      const end = Math.min(start + wanted.length, written.length);
      const likeness = rateWindow(written.slice(start, end), counts.slice(start, end), wanted);
      if (likeness < most || (best && likeness === most)) continue;
      most = likeness;
      best = quoteWords(block, written[start]?.start ?? 0, written[end - 1]?.end ?? 0);
    }
  }
  return best;
}

interface Word {
  /** In small letters, without punctuation around it. */
  bare: string;
  start: number;
  end: number;
}

function listWords(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), ({0: word, index}) => ({
    bare:
      word
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '') || word,
    start: index,
    end: index + word.length,
  }));
}

function rate(word: string, wanted: readonly string[]): number {
  if (wanted.includes(word)) return 1;
  return findNearest(word, wanted) === undefined ? 0 : NEARLY;
}

/** The likeness of all words of a window together; one that occurs in it twice counts only as often as it is wanted. */
function rateWindow(
  written: readonly Word[],
  counts: readonly number[],
  wanted: readonly string[],
): number {
  const left = [...wanted];
  return counts.reduce((sum, count, index) => {
    if (count < 1) return sum + count;
    const place = left.indexOf(written[index]?.bare ?? '');
    if (place >= 0) left.splice(place, 1);
    return place >= 0 ? sum + 1 : sum;
  }, 0);
}

function quoteWords({text, lines}: TextBlock, start: number, end: number): NearWords {
  return {words: writeBlockText(text.slice(start, end)), line: lines[start] ?? 1};
}
