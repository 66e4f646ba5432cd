import type {Nodes} from 'mdast';

import {walk} from '../../mdast/walk.js';
import type {LintOption, LintQuestion} from '../question.js';
import {listContentWords} from '../contentWords.js';
import {findWords} from '../words/index.js';

/** How much an option has of what a guesser looks for. */
export type Cue = (option: LintOption, question: LintQuestion) => number;

/** Characters as readers see them. */
export const measureLength: Cue = ({text}) => [...text].length;

/** A number, or a name such as `HTTP`, `goAway` or `field_mask`. */
const SPECIFIC = /\p{N}+(?:[.,:]\p{N}+)*|(?<!\p{L})\p{L}+[\p{Lu}_]\p{L}*/gu;

/** Numbers and names, and pieces of code. */
export const countSpecifics: Cue = ({text, nodes}) => {
  let pieces = 0;
  const count = ({type}: Nodes) => {
    if (type === 'inlineCode' || type === 'code') pieces += 1;
    return undefined;
  };
  for (const node of nodes) walk(node, count);
  return pieces + [...text.matchAll(SPECIFIC)].length;
};

/** Words such as "usually". */
export const countHedges: Cue = ({text}, {locale}) => countMatches(text, findWords(locale)?.hedge);

/** Words such as "always". */
export const countAbsolutes: Cue = ({text}, {locale}) =>
  countMatches(text, findWords(locale)?.absolute);

function countMatches(text: string, pattern: RegExp | undefined): number {
  return pattern ? [...text.matchAll(pattern)].length : 0;
}

/** Words of the prompt, in any of their forms. */
export const countEchoes: Cue = ({text}, {prompt, locale}) => {
  const words = findWords(locale);
  const asked = listContentWords(prompt.text, words);
  return [...listContentWords(text, words).keys()].filter((stem) => asked.has(stem)).length;
};
