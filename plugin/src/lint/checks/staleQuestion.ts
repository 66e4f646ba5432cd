import type {Finding, ItemRule} from '../check.js';
import type {Drift} from '../drift/findDrifts.js';
import {writeBlockText} from '../../page/textBlocks.js';

/**
 * Reports what has changed since a question about it was approved: the sentence on which it rests, where its evidence says
 * which one that is, else its section. Authors edit a page more often than its quiz.
 */
export const staleQuestion: ItemRule = {
  checkQuestion: ({question, quiz, place, drifts}) =>
    drifts
      .filter((drift) => drift.quiz === quiz && drift.question === question.id)
      .map((drift) => ({
        place,
        ...describe(drift),
        ...(!drift.path && drift.place && {first: drift.place}),
      })),
};

function describe({title, path, place, change}: Drift): Omit<Finding, 'place'> {
  const section = `“${title}”${describePlace(path, place?.start.line)}`;
  switch (change.kind) {
    case 'gone':
      return {
        actual: `review of \`${title}\`, where the section is gone${change.was === undefined ? '' : ` that said “${writeBlockText(change.was)}”`}`,
        expected: '`review` of a section that is there',
        note: 'correct it and reread both, then run `npx docusaurus quiz:approve` for this page',
      };
    case 'section':
      return {actual: `change of ${section}, which the question is about`};
    case 'statement': {
      const now = change.is === undefined ? 'is gone' : `is now “${writeBlockText(change.is)}”`;
      return {
        actual: `change of what the question rests on: “${writeBlockText(change.was)}” ${now} in ${section}`,
      };
    }
  }
}

function describePlace(path: string | undefined, line: number | undefined): string {
  return path ? ` in ${path}${line ? `:${line}` : ''}` : '';
}
