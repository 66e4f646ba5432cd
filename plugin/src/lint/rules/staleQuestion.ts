import type {ItemRule} from '../rule.js';

/** A page is edited more often than the quiz at its end; what has changed was found by comparing with the lock file. */
export const staleQuestion: ItemRule = {
  checkQuestion: ({question, quiz, place, drifts}) =>
    drifts
      .filter((drift) => drift.quiz === quiz && drift.question === question.id)
      .map(({title, path, place: section}) => ({
        place,
        actual: `change of “${title}”${describePlace(path, section?.start.line)}, which the question is about`,
        ...(!path && section && {first: section}),
      })),
};

function describePlace(path: string | undefined, line: number | undefined): string {
  return path ? ` in ${path}${line ? `:${line}` : ''}` : '';
}
