import type {LintOption, LintQuestion} from '../question.js';
import {listContentWords} from '../contentWords.js';
import {findWords} from '../words/index.js';
import {isCode} from './kinds.js';

/**
 * Whether the explanation of a question names an option: by all of its words, or by half of those that no
 * other option has.
 *
 *     An option `80`, and "80 is the port of HTTP."                     → named
 *     "A plastic bowl" beside "A copper bowl", and "Plastic is greasy." → named
 *     An option `80`, and "8080 is a port for tests."                   → not named
 */
export function namesOption(
  option: LintOption,
  {options, explanation, locale}: LintQuestion,
): boolean {
  if (!explanation) return false;
  const name = pad(option.text);
  if (name.trim() && pad(explanation.text).includes(name)) return true;
  // Of a sign such as `==`, no words are left; a single one, such as a dot, is in every text.
  if (isCode(option) || !name.trim()) {
    return !name.trim() && option.text.length > 1 && explanation.text.includes(option.text);
  }
  const words = findWords(locale);
  const said = listContentWords(explanation.text, words);
  const others = options.filter((other) => other !== option);
  const shared = new Set(
    others.flatMap((other) => [...listContentWords(other.text, words).keys()]),
  );
  const own = [...listContentWords(option.text, words).keys()].filter((stem) => !shared.has(stem));
  return own.length > 0 && own.filter((stem) => said.has(stem)).length * 2 >= own.length;
}

/** The words of a text between single spaces, without articles. */
function pad(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[._:/-][\p{L}\p{N}]+)*/gu) ?? [];
  return ` ${words.filter((word) => !/^(?:an?|the|ein|eine|der|die|das)$/.test(word)).join(' ')} `;
}
