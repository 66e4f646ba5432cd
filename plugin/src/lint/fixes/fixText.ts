import {splitMark} from '../../files/splitMark.js';
import {readSource} from '../../mdast/source.js';
import type {ReadFile} from '../../page/readPage.js';
import type {Message} from '../message.js';
import {applyEdits} from './edit.js';
import type {Edit} from './edit.js';
import {findFix} from './index.js';
import {areAllRight, findLevel, isBetter, LEVELS} from './progress.js';
import {readMistakes} from './readMistakes.js';
import type {ReadMistakes} from './readMistakes.js';

/** A text in which mechanical mistakes have been put right. */
export interface FixedText {
  text: string;
  /** The mistakes that were put right. Each has the place that it had just before that. */
  fixed: Message[];
}

/** A mistake, and the edits that should put it right. */
interface Repair {
  mistake: Message;
  edits: Edit[];
}

/**
 * Puts the mechanical mistakes in the quizzes of a text right, and changes nothing else. A fix is kept only when the text
 * has fewer mistakes after it. The promise never rejects, because the linter reports what the parser says of a file.
 *
 * All mistakes of a level that are apart from each other are put right at once, and the text is read once after that.
 */
export async function fixText(text: string, path: string, read: ReadFile): Promise<FixedText> {
  const [mark, start] = splitMark(text);
  const fixed: Message[] = [];
  const readAgain = (next: string) => readMistakes(next, path, read);
  let reading = await readAgain(start);
  for (let before = -1; reading && fixed.length > before;) {
    before = fixed.length;
    for (const level of LEVELS) reading = await repairLevel(level, reading, fixed, readAgain);
  }
  return {text: mark + (reading?.text ?? start), fixed: fixed.sort(byLine)};
}

type ReadAgain = (text: string) => Promise<ReadMistakes | undefined>;

/** Puts the mistakes of one level right, adds them to `fixed`, and returns the text after that. */
async function repairLevel(
  level: number,
  before: ReadMistakes,
  fixed: Message[],
  readAgain: ReadAgain,
): Promise<ReadMistakes> {
  const isNext = (mistake: Message) => findLevel(mistake) === level;
  let reading = before;
  let left = reading.mistakes.filter(isNext);
  for (;;) {
    const chosen = chooseRepairs(left, reading).map(({mistake}) => mistake);
    if (chosen.length === 0) return reading;
    const count = fixed.length;
    reading = await repair(chosen, reading, fixed, readAgain);
    // Some had to wait, and after an edit their places have changed.
    left =
      fixed.length > count
        ? reading.mistakes.filter(isNext)
        : left.filter((mistake) => !chosen.includes(mistake));
  }
}

/**
 * Puts mistakes right that are apart from each other. Where that does not put each of them right, it tries the second half
 * and then the first one, so that the places of the first half stay valid.
 */
async function repair(
  mistakes: readonly Message[],
  reading: ReadMistakes,
  fixed: Message[],
  readAgain: ReadAgain,
): Promise<ReadMistakes> {
  const repairs = chooseRepairs(mistakes, reading);
  if (repairs.length === 0) return reading;
  const chosen = repairs.map(({mistake}) => mistake);
  const edits = repairs.flatMap((each) => each.edits);
  const then = await readAgain(applyEdits(reading.text, edits));
  const isKept =
    then &&
    (chosen.length === 1
      ? isBetter(then, reading)
      : areAllRight(chosen, edits, then.mistakes, reading.mistakes));
  if (isKept) {
    fixed.push(...chosen);
    return then;
  }
  if (chosen.length === 1) return reading;
  const middle = Math.ceil(chosen.length / 2);
  const half = await repair(chosen.slice(middle), reading, fixed, readAgain);
  return repair(chosen.slice(0, middle), half, fixed, readAgain);
}

/**
 * Chooses the mistakes that can be put right together, in the order of the text. It begins at the end. One whose edits meet
 * those of another one has to wait.
 */
function chooseRepairs(mistakes: readonly Message[], {text, source}: ReadMistakes): Repair[] {
  const {lines} = readSource(text);
  const taken = new Set<number>();
  const repairs: Repair[] = [];
  for (const mistake of mistakes.toReversed()) {
    const edits = findFix(mistake, source);
    // The host changes some lines before it parses them: of `## A {#a}` it makes `## A \{#a}`. That must not be written.
    const isFaithful = edits.every(({line}) => source.lines[line - 1] === lines[line - 1]);
    if (edits.length === 0 || !isFaithful) continue;
    const touched = edits.flatMap(listTouched);
    if (!touched.some((line) => taken.has(line))) repairs.unshift({mistake, edits});
    // One that waits keeps those above it waiting, because what it changes may put them right, too.
    touched.forEach((line) => taken.add(line));
  }
  return repairs;
}

/**
 * The lines that an edit depends on. One that adds or removes lines looks at its neighbours: of two that add a blank line
 * between them, one is enough.
 */
function listTouched({line, lines}: Edit): number[] {
  return lines.length === 1 ? [line] : [line - 1, line, line + 1];
}

function byLine({place: a}: Message, {place: b}: Message): number {
  return (a?.start.line ?? 0) - (b?.start.line ?? 0);
}
