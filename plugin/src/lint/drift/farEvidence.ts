import {checkEvidence} from '../../page/checkEvidence.js';
import type {Evidence} from '../../page/evidence.js';
import type {Problem} from '../../mdast/problem.js';
import type {ReadFile} from '../../page/readPage.js';
import {createFarFinder} from './review.js';

/**
 * Reports the evidence of a file (absolute) that does not stand exactly once in its section of another file. The evidence
 * is what `listFarEvidence` lists.
 */
export type CheckFarEvidence = (evidence: readonly Evidence[], file: string) => Promise<Problem[]>;

/**
 * Prepares to look evidence up in other pages of a site. Evidence in a page that cannot be parsed counts as found, as does
 * that of a translation in a page that is not translated.
 */
export function createEvidenceChecker(
  siteDir: string,
  read: ReadFile,
  isTranslation: (file: string) => boolean,
): CheckFarEvidence {
  const find = createFarFinder(siteDir, read);
  return async (evidence, file) => {
    const problems = evidence.map(async (evidence) => {
      const reviewed = await find(evidence.review, file);
      if (!reviewed || ('gone' in reviewed && isTranslation(file))) return [];
      return checkEvidence(evidence, 'gone' in reviewed ? undefined : reviewed) ?? [];
    });
    return (await Promise.all(problems)).flat();
  };
}
