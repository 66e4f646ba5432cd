import {readAnswers} from './answers.js';
import type {ReadText, Report, Interaction} from './answers.js';
import {readGap, readNumerical, readShortAnswer} from './blanks.js';
import {readChoice, readMatch, readTrueFalse} from './choices.js';

/**
 * Reads what stands between the braces; nothing when it cannot be imported.
 *
 * - `{}` is an essay, `{#3}` a number, and `{T}` true or false.
 * - `{=a ~b}` is a choice, or a select where text goes on behind the braces.
 * - `{=a -> b =c -> d}` is pairs, and `{=a}` a text.
 */
export function readInteraction(
  text: string,
  isInside: boolean,
  read: ReadText,
  report: Report,
): Interaction | undefined {
  if (text === '') return {type: 'recall'};
  if (text.startsWith('#')) return readNumerical(readAnswers(text.slice(1)), read, report);
  const answers = readAnswers(text);
  if (text.includes('~')) {
    return isInside ? readGap(answers, read, report) : readChoice(answers, read, report);
  }
  if (text.includes('->')) return readMatch(answers, read, report);
  const [, verdict = '', wrong, right] =
    /^(T|TRUE|F|FALSE)\s*(?:#([^#]*))?(?:#([^#]*))?$/.exec(text) ?? [];
  if (verdict) return readTrueFalse(verdict.startsWith('T'), wrong, right, read);
  return readShortAnswer(answers, read, report);
}
