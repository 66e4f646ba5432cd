import {hashToNumber} from './hashNumber.js';

/** A short name for the type of a question and the text of its prompt. */
export function hashPrompt(type: string, prompt: string): string {
  return hashToNumber(type + prompt).toString(36);
}
