import type {Nodes} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import type {ItemRule} from '../check.js';
import type {LintQuestion} from '../question.js';
import {listContentWords} from '../contentWords.js';
import {findWords} from '../words/index.js';
import type {Words} from '../words/words.js';
import {isSummary} from './kinds.js';

/**
 * Finds a key that alone repeats a word of its prompt, in any of its forms. Readers who know nothing take it. Words that
 * other questions of the page have as well are its subject, and no clue; so are names in the code of the prompt.
 *
 *     Which message resumes a session?   →   a key `sessionResumption`, beside `setup` and `goAway`
 */
export const clueWord: ItemRule = {
  checkQuestion(question) {
    const {options, prompt, locale} = question;
    const words = findWords(locale);
    const [key, otherKey] = options.filter(({correct}) => correct);
    if (!words?.ending || !key || otherKey || options.length < 3) return [];
    if (isSummary(key, question)) return [];
    const asked = listContentWords(writeWords(prompt.nodes), words);
    const listClues = (text: string) =>
      [...listContentWords(text, words)].filter(([stem]) => asked.has(stem));
    const clues = listClues(key.text);
    if (clues.length === 0) return [];
    const wrong = options.filter(({correct}) => !correct).map(({text}) => listClues(text));
    const isInKey = ([stem]: [string, string]) => clues.some(([own]) => own === stem);
    // A word of the prompt that only a wrong option has leads astray those who look for one.
    if (!wrong.flat().every(isInKey)) return [];
    const shared = new Set(wrong.flat().map(([stem]) => stem));
    const counts = countStems(question, words);
    const clue = clues.find(([stem]) => !shared.has(stem) && counts.get(stem) === 1);
    return clue ? [{place: key.place, actual: `“${clue[1]}” of the prompt in the key alone`}] : [];
  },
};

/** In how many questions of a page each stem stands. A page is counted once, for all of its questions. */
const COUNTS = new WeakMap<readonly LintQuestion[], ReadonlyMap<string, number>>();

function countStems({neighbours}: LintQuestion, words: Words): ReadonlyMap<string, number> {
  const known = COUNTS.get(neighbours);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const {prompt, options} of neighbours) {
    const text = [prompt.text, ...options.map((option) => option.text)].join('\n');
    for (const stem of listContentWords(text, words).keys()) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  COUNTS.set(neighbours, counts);
  return counts;
}

/** The words of some content without its code. */
function writeWords(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return ' ';
      return 'children' in node ? writeWords(node.children) : toPlainText([node]);
    })
    .join(' ');
}
