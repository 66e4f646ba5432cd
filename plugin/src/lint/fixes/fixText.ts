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

/** A text after what is mechanical has been put right. */
export interface FixedText {
  text: string;
  /** What was wrong, with the places where it stood when its turn came. */
  fixed: Message[];
}

/** A text as read: its mistakes in the order of the text. */
interface ReadMistakes {
  source: Source;
  mistakes: Message[];
}

/**
 * Puts right what is mechanical in the quizzes of a text, and changes nothing else. A fix counts only when there are fewer
 * mistakes after it. Never rejects: what the parser says of a file is for the linter to report.
 */
export async function fixText(text: string, path: string, read: ReadFile): Promise<FixedText> {
  const [mark, start] = splitMark(text);
  let rest = start;
  const fixed: Message[] = [];
  let reading = await readMistakes(rest, path, read);
  for (let before = -1; reading && fixed.length > before;) {
    before = fixed.length;
    // From the end, so that the places above stay what they are.
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

/** Nothing when the parser gives up, or when what it read is cut into other lines than the file. */
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

/** The host changes some lines, such as headings with ids, before it parses them; the file must not be changed so. */
function areFaithful(edits: readonly Edit[], source: Source, text: string): boolean {
  const {lines} = readSource(text);
  return edits.every(({line}) => source.lines[line - 1] === lines[line - 1]);
}

/** Behind some mistakes others hide, so to be rid of one is progress, even if more come to light. */
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
