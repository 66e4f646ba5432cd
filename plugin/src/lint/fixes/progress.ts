import type {Message} from '../message.js';
import type {Edit} from './edit.js';
import type {ReadMistakes} from './readMistakes.js';

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

/** The levels of mistakes, from those that hide most. */
export const LEVELS = HIDING.map((_, level) => level);

/** The level of a mistake: the smaller it is, the more other mistakes may be hidden. */
export function findLevel(mistake: Message): number {
  return HIDING.findIndex((hides) => hides(mistake));
}

/**
 * Whether a text has fewer mistakes than before, where mistakes that hide others count first.
 *
 * While a quiz has no end, those below it are not read. So it is progress, too, when the fences have mistakes of the same
 * rules as before and the first of them stands closer to the end of the text: of two quizzes that end in `::`, the first has
 * its end.
 */
export function isBetter(now: ReadMistakes, before: ReadMistakes): boolean {
  const changes = HIDING.map(
    (hides) => now.mistakes.filter(hides).length - before.mistakes.filter(hides).length,
  );
  const isFewer = (changes.find((change) => change !== 0) ?? 0) < 0;
  return isFewer || isFurther(readFences(now), readFences(before));
}

/** The mistakes in the fences of a text, and how many lines stand below the first of them. */
function readFences({mistakes, source}: ReadMistakes): {rules: string; below: number} {
  const [hides] = HIDING;
  const fences = mistakes.filter((mistake) => hides?.(mistake));
  return {
    rules: fences.map(({rule}) => rule).join('\n'),
    below: source.lines.length - (fences[0]?.place?.start.line ?? 0),
  };
}

type Fences = ReturnType<typeof readFences>;

function isFurther(now: Fences, before: Fences): boolean {
  return now.rules !== '' && now.rules === before.rules && now.below < before.below;
}

/**
 * Whether edits have put just these mistakes right, all of one level: on this level and those before it, all other mistakes
 * are still there, and none is new. Other levels do not count.
 */
export function areAllRight(
  fixed: readonly Message[],
  edits: readonly Edit[],
  now: readonly Message[],
  before: readonly Message[],
): boolean {
  const [first] = fixed;
  const level = first ? findLevel(first) : -1;
  const counts = (mistake: Message) => findLevel(mistake) <= level;
  const left = before.filter((mistake) => counts(mistake) && !fixed.includes(mistake));
  const expected = left.map(({rule, place}) => `${rule} ${moveLine(place?.start.line, edits)}`);
  const found = now.filter(counts).map(({rule, place}) => `${rule} ${place?.start.line}`);
  return expected.sort().join('\n') === found.sort().join('\n');
}

/** Where a line stands after edits. Below one that puts two lines in the place of one, line 7 is line 8. */
function moveLine(line: number | undefined, edits: readonly Edit[]): number | undefined {
  if (line === undefined) return undefined;
  const above = edits.filter((edit) => edit.line < line);
  return above.reduce((moved, {lines}) => moved + lines.length - 1, line);
}
