import path from 'node:path';

import type {Page, ReadFile} from '../../page/readPage.js';
import {toName} from '../../remark/sourcePath.js';
import {nameQuestion, readLock} from './lock.js';
import type {LockFile} from './lock.js';
import {createReviewFinder} from './review.js';
import type {FindReviewed, Reviewed} from './review.js';

/** A section that is gone, or that has changed since a question about it was approved. */
export interface Drift extends Reviewed {
  /** Id of the quiz. */
  quiz: string;
  /** Id of the question. */
  question: string;
}

/** Compares a page with what was approved; `file` is absolute. */
export type FindDrifts = (page: Page, file: string) => Promise<Drift[]>;

/** Prepares to compare the pages of a site with its lock file. Where there is no lock file, nothing counts as changed. */
export function createDriftFinder(siteDir: string, read: ReadFile): FindDrifts {
  const find = createReviewFinder(siteDir, read);
  let lockFile: LockFile | undefined;
  return async (page, file) => {
    lockFile ??= readLock(siteDir);
    const {lock} = lockFile;
    if (!lock) return [];
    const drifts = await listReviewed(page, file, siteDir, find);
    return drifts.filter(({name, hash}) => lock.has(name) && lock.get(name) !== hash);
  };
}

/**
 * Lists the questions of a page that review a section, each with that section and its own name in the lock file. For the
 * older versions of a page the list is empty, because only the current version is approved.
 */
export async function listReviewed(
  page: Page,
  file: string,
  siteDir: string,
  find: FindReviewed,
): Promise<(Drift & {name: string})[]> {
  const own = toName(siteDir, path.resolve(file));
  const questions = page.quizzes
    .filter(({quiz}) => quiz.source === own)
    .flatMap(({quiz, parsed}) => parsed.questions.map((written) => ({quiz: quiz.id, written})));
  const found = questions.map(async ({quiz, written}) => {
    const section = await find(written, page, file);
    const question = written.question.id;
    return section ? [{...section, quiz, question, name: nameQuestion(own, quiz, question)}] : [];
  });
  return (await Promise.all(found)).flat();
}
