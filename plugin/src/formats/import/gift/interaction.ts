import type {AuthoredInteraction, Content} from '../../model.js';
import {readAnswers} from './answers.js';
import {readGap, readNumerical, readShortAnswer} from './blanks.js';
import {readChoice, readMatch, readTrueFalse} from './choices.js';

/** Makes blocks of a text in the format of its question. */
export type Read = (text: string) => Content;

/** Takes down what could not be carried over, at the question's own line. */
export type Report = (message: string) => void;

/** An interaction, and what else is explained after it. */
export type Part = AuthoredInteraction & {extra?: Content};

/** Reads what stands between the braces; nothing when it cannot be imported. */
export function readInteraction(
  text: string,
  isInside: boolean,
  read: Read,
  report: Report,
): Part | undefined {
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
