import type {ItemRule} from '../check.js';

/**
 * Reports each section that has changed since the question about it was approved. Authors edit a page more often than its
 * quiz.
 */
export const staleQuestion: ItemRule = {
  checkQuestion: ({question, quiz, place, drifts}) =>
    drifts
      .filter((drift) => drift.quiz === quiz && drift.question === question.id)
      .map(({title, path, place: section, hash}) => ({
        place,
        ...(hash === undefined
          ? {...GONE, actual: `review of \`${title}\`, where the section is gone`}
          : {
              actual: `change of “${title}”${describePlace(path, section?.start.line)}, which the question is about`,
            }),
        ...(!path && section && {first: section}),
      })),
};

const GONE = {
  expected: '`review` of a section that is there',
  note: 'correct it and reread both, then run `npx docusaurus quiz:approve` for this page',
};

function describePlace(path: string | undefined, line: number | undefined): string {
  return path ? ` in ${path}${line ? `:${line}` : ''}` : '';
}
