import {readFingerprint} from '../plugin/src/follow/known.js';
import {foldWording} from '../plugin/src/follow/foldWording.js';
import type {TravelQuestion} from './page.js';
import type {Answer, Shown} from './reader.js';

/** What readers lost or kept over one or several commits. */
export interface Tally {
  /** Answers whose question is still there, and whose grading did not change. */
  expected: number;
  /** Of these, those that are shown. */
  kept: number;
  /** The same by the kind of edit. */
  kinds: Map<string, {kept: number; all: number}>;
  /** Those that are not, and the questions that theirs have become. */
  dropped: {answer: Answer; question: TravelQuestion}[];
  /** Answers that are shown at another question. */
  wrong: {answer: Answer; question: TravelQuestion}[];
  /** Answers whose question was removed, or is graded in another way. */
  changed: number;
}

/** A tally of nothing. */
export function createTally(): Tally {
  return {expected: 0, kept: 0, kinds: new Map(), dropped: [], wrong: [], changed: 0};
}

/** Adds what became of some answers, of which `findNow` says which question each of their questions has become. */
export function count(
  tally: Tally,
  answers: readonly Answer[],
  shown: readonly Shown[],
  findNow: (question: TravelQuestion) => TravelQuestion | undefined,
): void {
  for (const {question, answer, isWhole} of shown) {
    const now = findNow(answer.question);
    const isSame = [now, answer.question].some(
      (each) =>
        each === question ||
        (each?.name !== undefined && each.name === question.name) ||
        (each && asksTheSame(each, question, isWhole)),
    );
    if (!isSame) {
      tally.wrong.push({answer, question});
    }
  }
  for (const answer of answers) {
    const now = findNow(answer.question);
    if (!now || !isGradedAlike(answer, now)) {
      tally.changed += 1;
      continue;
    }
    const isKept = shown.some(
      (each) =>
        each.answer === answer &&
        each.isWhole &&
        (each.question === now || asksTheSame(each.question, now, true)),
    );
    if (!isKept) tally.dropped.push({answer, question: now});
    const kind = describeEdit(answer.question, now);
    const all = tally.kinds.get(kind) ?? {kept: 0, all: 0};
    tally.kinds.set(kind, {kept: all.kept + Number(isKept), all: all.all + 1});
    tally.expected += 1;
    tally.kept += Number(isKept);
  }
}

/** Whether two questions that stand in two places ask the same, and want the same, so that either may have the answer. */
function asksTheSame(one: TravelQuestion, other: TravelQuestion, wantsTheSame: boolean): boolean {
  return (
    one.name === other.name &&
    (one.right === other.right || !wantsTheSame) &&
    foldWording(one.prompt) === foldWording(other.prompt)
  );
}

/** Whether the same is right, and what the reader chose is still there. */
function isGradedAlike({question, response}: Answer, now: TravelQuestion): boolean {
  if (question.question.type !== now.question.type || question.right !== now.right) return false;
  const texts = [...now.texts.values()];
  const chosen = Array.isArray(response) ? response : [];
  return (
    question.texts.size === 0 ||
    chosen.every((id) => texts.includes(question.texts.get(id as string) ?? ''))
  );
}

/** What was edited: `prompt`, `wording`, `quiz`, `file`, or several of them. */
function describeEdit(before: TravelQuestion, after: TravelQuestion): string {
  const [quiz, id] = before.place.split('/');
  const [otherQuiz, otherId] = after.place.split('/');
  const edits = [
    before.source !== after.source && 'file',
    quiz !== otherQuiz && 'quiz',
    before.prompt !== after.prompt && 'prompt',
    readFingerprint(before) !== readFingerprint(after) && 'options',
    readFingerprint(before) === readFingerprint(after) && id !== otherId && 'id',
  ];
  return edits.filter(Boolean).join(' + ') || 'nothing of its own';
}
