import {toPlainText} from '../../mdast/plainText.js';
import type {QuestionParts} from '../contract.js';

/** Characters of a prompt that name a field; the group around it is named by the whole. */
const LENGTH = 80;

/** The first words of the prompt, to name a field that has no words around it; nothing without words. */
export function nameByPrompt({prompt}: QuestionParts): string {
  const texts = prompt.map((block) => (block.type === 'code' ? block.value : toPlainText([block])));
  const words = texts.join(' ').replace(/\s+/g, ' ').trim();
  return words.length > LENGTH ? words.slice(0, LENGTH).replace(/(?<!\s)\s+\S*$/, '…') : words;
}
