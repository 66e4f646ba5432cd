import path from 'node:path';

import type {Place} from '../../mdast/problem.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {Page, ReadFile} from '../../page/readPage.js';
import {toName} from '../../remark/sourcePath.js';
import {findChange} from './approval.js';
import type {Approval, Change} from './approval.js';
import {nameQuestion, readLock} from './lock.js';
import type {LockFile} from './lock.js';
import {createReviewFinder, findUrl} from './review.js';
import type {FindReviewed, Reviewed} from './review.js';

/** A section that is gone, or that has changed since a question about it was approved. */
export interface Drift {
  /** Id of the quiz. */
  quiz: string;
  /** Id of the question. */
  question: string;
  /** The words of the heading, the name of the page, or, where the section is gone, the link as it is written. */
  title: string;
  /** Of the heading. */
  place: Place | undefined;
  /** Where another file has the section, that file, from the folder of the site. */
  path: string | undefined;
  /** What became of it. */
  change: Change;
}

/** Compares a page with what was approved; `file` is absolute. */
export type FindDrifts = (page: Page, file: string) => Promise<Drift[]>;

/** A question that reviews a section. */
export interface ReviewingQuestion {
  /** In the lock file. */
  name: string;
  /** Id of the quiz. */
  quiz: string;
  written: IdentifiedQuestion;
  reviewed: Reviewed;
}

/** Prepares to compare the pages of a site with its lock file. Where there is no lock file, nothing counts as changed. */
export function createDriftFinder(siteDir: string, read: ReadFile): FindDrifts {
  const find = createReviewFinder(siteDir, read);
  let lockFile: LockFile | undefined;
  return async (page, file) => {
    lockFile ??= readLock(siteDir);
    const {lock} = lockFile;
    if (!lock) return [];
    const reviewing = await listReviewing(page, file, siteDir, find);
    return reviewing.flatMap((each) => findDrift(each, lock.get(each.name)) ?? []);
  };
}

function findDrift(
  {quiz, written, reviewed}: ReviewingQuestion,
  approved: Approval | undefined,
): Drift | undefined {
  if (approved === undefined) return undefined;
  const change = findChange(approved, written.evidence?.words, reviewed);
  if (!change) return undefined;
  const question = written.question.id;
  if ('gone' in reviewed) {
    return {quiz, question, title: reviewed.gone, place: undefined, path: undefined, change};
  }
  const {section, path} = reviewed;
  return {quiz, question, title: section.title, place: section.place, path, change};
}

/**
 * Lists the questions of a page that review a section, each with that section and its own name in the lock file. For the
 * older versions of a page the list is empty, because only the current version is approved.
 */
export async function listReviewing(
  page: Page,
  file: string,
  siteDir: string,
  find: FindReviewed,
): Promise<ReviewingQuestion[]> {
  const own = toName(siteDir, path.resolve(file));
  const questions = page.quizzes
    .filter(({quiz}) => quiz.source === own)
    .flatMap(({quiz, parsed}) => parsed.questions.map((written) => ({quiz: quiz.id, written})));
  const found = questions.map(async ({quiz, written}) => {
    const url = findUrl(written);
    const reviewed = url === undefined ? undefined : await find(url, page, file);
    const name = nameQuestion(own, quiz, written.question.id);
    return reviewed ? [{name, quiz, written, reviewed}] : [];
  });
  return (await Promise.all(found)).flat();
}
