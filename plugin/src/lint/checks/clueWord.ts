import type {Nodes} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import type {ItemRule} from '../check.js';
import type {LintQuestion} from '../question.js';
import {listContentWords} from '../words/contentWords.js';
import {findWords} from '../words/index.js';
import type {Words} from '../words/words.js';
import {isSummary} from './kinds.js';

/**
 * Finds a key that alone repeats a word of its prompt, in any of its forms. Readers who know nothing take it. Words that
 * other questions of the quiz have as well are its subject, and no clue; so are names in the code of the prompt.
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
    // A word of the prompt in a wrong option leads astray those who look for one.
    if (options.some(({correct, text}) => !correct && listClues(text).length > 0)) return [];
    const clues = listClues(key.text);
    if (clues.length === 0) return [];
    const subject = listSubject(question, words);
    const clue = clues.find(([stem]) => !subject.has(stem));
    return clue ? [{place: key.place, actual: `“${clue[1]}” of the prompt in the key alone`}] : [];
  },
};

/** The stems that other questions of the quiz have. */
function listSubject(question: LintQuestion, words: Words): ReadonlySet<string> {
  const others = question.siblings.filter((other) => other !== question);
  const texts = others.flatMap(({prompt, options}) => [
    prompt.text,
    ...options.map(({text}) => text),
  ]);
  return new Set(texts.flatMap((text) => [...listContentWords(text, words).keys()]));
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
