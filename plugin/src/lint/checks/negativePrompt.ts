import type {ItemRule} from '../check.js';
import {placeInStem, readStem} from './stem.js';
import {findWords} from '../words/index.js';

/** The words that readers miss in a negative sentence. */
const WORD =
  /(?<![\p{L}])(?:not|never|cannot|\p{L}+n['’]t|except|least|nicht|kein\p{L}*|nie(?:mals)?|außer|ausgenommen|pas|jamais|sauf|excepté|no|excepto|salvo|não|exceto)(?![\p{L}])|ない/giu;

/** The most characters of a sentence. The patterns could take long for a longer one. */
const LONGEST = 500;

/**
 * Finds a small word that turns a question around. `Which is **not** a planet?` is fine, and so is `NOT`; in
 * `Which is not a planet?` readers miss the word.
 */
export const negativePrompt: ItemRule = {
  checkQuestion({options, prompt, source, locale}) {
    const words = findWords(locale);
    if (!words || options.length === 0) return [];
    const stem = readStem(prompt.nodes);
    for (const [sentence] of listSentences(stem.text)) {
      const match = words.negative.exec(sentence);
      if (!match) continue;
      const last = [...match[0].matchAll(WORD)].findLast(
        ([word]) => word !== word.toUpperCase() || word === 'ない',
      );
      const word = last?.[0] ?? '';
      const index = stem.text.indexOf(sentence) + match.index + (last?.index ?? 0);
      return [
        {
          place: placeInStem(stem, {index, word}, source),
          actual: `“${word}” that is easily missed`,
        },
      ];
    }
    return [];
  },
};

/** Lists the sentences that ask: those with a question mark, or else the last sentence. */
function listSentences(text: string): RegExpMatchArray[] {
  const sentences = [
    ...text.matchAll(/[^.?!？。\n]+(?:\.(?=\S)[^.?!？。\n]*)*[.?!？。…:]*/gu),
  ].filter(([sentence]) => sentence.trim() && sentence.length <= LONGEST);
  const questions = sentences.filter(([sentence]) => /[?？]/.test(sentence));
  return questions.length > 0 ? questions : sentences.slice(-1);
}
