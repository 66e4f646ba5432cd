import {readSource} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {ReadFile} from '../../page/readPage.js';
import {RULES} from '../../rules/mistakes.js';
import {lintPage} from '../lintPage.js';
import type {Message} from '../message.js';

/** A text as read: its mistakes in the order of the text. */
export interface ReadMistakes {
  text: string;
  source: Source;
  mistakes: Message[];
}

/** Reads the mistakes of a text; nothing when the parser gives up, or when the host has changed the lines of the text. */
export async function readMistakes(
  text: string,
  path: string,
  read: ReadFile,
): Promise<ReadMistakes | undefined> {
  try {
    const page = await read(text, path);
    if (page?.source.lines.length !== readSource(text).lines.length) return undefined;
    const {messages} = lintPage({...page, quizzes: []}, path);
    return {text, source: page.source, mistakes: messages.filter(({rule}) => rule in RULES)};
  } catch {
    return undefined;
  }
}
