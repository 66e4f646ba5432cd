import {splitMark} from '../../files/splitMark.js';
import {readSource} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {ReadFile} from '../../page/readPage.js';
import {RULES} from '../../rules/mistakes.js';
import {lintPage} from '../lintPage.js';
import type {Message} from '../message.js';
import {applyEdits} from './edit.js';
import type {Edit} from './edit.js';
import {findFix} from './index.js';

/** A text in which mechanical mistakes have been put right. */
export interface FixedText {
  text: string;
  /** The mistakes that were put right. Each has the place that it had just before that. */
  fixed: Message[];
}

/** A text as read: its mistakes in the order of the text. */
interface ReadMistakes {
  source: Source;
  mistakes: Message[];
}

/**
 * Puts the mechanical mistakes in the quizzes of a text right, and changes nothing else. A fix is kept only when the text
 * has fewer mistakes after it. The promise never rejects, because the linter reports what the parser says of a file.
 */
export async function fixText(text: string, path: string, read: ReadFile): Promise<FixedText> {
  const [mark, start] = splitMark(text);
  let rest = start;
  const fixed: Message[] = [];
  let reading = await readMistakes(rest, path, read);
  for (let before = -1; reading && fixed.length > before;) {
    before = fixed.length;
    // It begins at the end of the text, so that the places of the mistakes above stay valid.
    for (const message of reading.mistakes.toReversed()) {
      const edits = findFix(message, reading.source);
      if (edits.length === 0 || !areFaithful(edits, reading.source, rest)) continue;
      const next = applyEdits(rest, edits);
      const then = await readMistakes(next, path, read);
      if (!then || !isBetter(then.mistakes, reading.mistakes)) continue;
      rest = next;
      reading = then;
      fixed.push(message);
    }
  }
  return {text: mark + rest, fixed: fixed.sort(byLine)};
}

/** Reads the mistakes of a text; nothing when the parser gives up, or when the host has changed the lines of the text. */
async function readMistakes(
  text: string,
  path: string,
  read: ReadFile,
): Promise<ReadMistakes | undefined> {
  try {
    const page = await read(text, path);
    if (page?.source.lines.length !== readSource(text).lines.length) return undefined;
    const {messages} = lintPage({...page, quizzes: []}, path);
    return {source: page.source, mistakes: messages.filter(({rule}) => rule in RULES)};
  } catch {
    return undefined;
  }
}

/**
 * Whether the lines to edit are the lines of the file. The host changes some lines before it parses them: of `## A {#a}`
 * it makes `## A \{#a}`. An edit would write such a change into the file.
 */
function areFaithful(edits: readonly Edit[], source: Source, text: string): boolean {
  const {lines} = readSource(text);
  return edits.every(({line}) => source.lines[line - 1] === lines[line - 1]);
}

/**
 * Some mistakes hide others: while `:::quiz` is misspelled, nobody sees the bad markers inside. So a fix is progress when
 * a mistake of an earlier line of this list goes, even if more mistakes of later lines come to light.
 */
const HIDING: ((mistake: Message) => boolean)[] = [
  ({rule}) => rule.endsWith('-fence'),
  ({reason}) => reason.startsWith('Unexpected `:::'),
  ({rule}) => rule === 'malformed-leaf' || rule === 'misplaced-directive',
  ({rule}) => rule === 'split-list' || rule === 'orphan-feedback',
  () => true,
];

function isBetter(now: readonly Message[], before: readonly Message[]): boolean {
  const changes = HIDING.map((hides) => now.filter(hides).length - before.filter(hides).length);
  return (changes.find((change) => change !== 0) ?? 0) < 0;
}

function byLine({place: a}: Message, {place: b}: Message): number {
  return (a?.start.line ?? 0) - (b?.start.line ?? 0);
}
