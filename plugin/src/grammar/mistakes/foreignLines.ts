import {MARKED} from './foreignMarks.js';
import type {ForeignNotation} from './foreignNotation.js';

/** Notations without a block of their own: lines of running text, in the order in which they are looked for. */
export const FOREIGN_LINES: readonly ForeignNotation[] = [
  {
    block: 'block of another system',
    opener: /^["']?question["']?\s*:\s*\S/,
    end: /^[\s>]*$/,
    proof:
      /^[\s>]*(?:[-*+]\s+)?["']?(?:answers?|correct(?:_?answer)?|solution|options|choices)["']?\s*:/,
  },
  {block: 'option of LiaScript', opener: /^\[[[(][xX][)\]]\]\s+\S/},
  {block: 'answer of Aiken', opener: /^ANSWER:\s*[A-Z]\s*$/},
  {block: 'answer of R/exams', opener: /^exsolution:\s*\S/},
  {block: 'option of text2qti', opener: /^\*[a-z][.)]\s[^*]+$/},
  {
    block: 'option of another system',
    opener: /^\([xX]\)\s+\S/,
    end: /^[\s>]*$/,
    proof: /^[\s>]*(?:[-*+]\s+)?\(\s\)\s/,
  },
  {
    block: 'block of another system',
    // Brackets with something behind them are a link.
    opener: /^(?:\[\s?(\w[\w-]*)(?![\w-])[^\]]*\]\s*$|[@{+=%~/$&^-][@{+=%~/$&^ -]*(\w[\w-]*))/,
    says: 'quiz',
    end: /^[\s>]*(?:#{1,6}\s|\[\/)/,
    proof: MARKED,
  },
];
