import Slugger from 'github-slugger';

import type {Context, PageHeading} from '../grammar/context.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Place} from '../mdast/problem.js';
import type {ParsedQuiz} from './quiz.js';

/** Gives the quizzes of a page their ids; one that another quiz or a heading has is a mistake. */
export function identifyQuizzes(
  quizzes: readonly ParsedQuiz[],
  headings: ReadonlyMap<string, PageHeading>,
  {source, problems}: Context,
): string[] {
  const taken = new Map<string, Place | undefined>();
  for (const {id, node} of headings.values()) taken.set(id, node.position);
  return quizzes.map((quiz, index) => {
    const id = quiz.id ?? nameQuiz(quiz, index);
    if (taken.has(id)) {
      const first = taken.get(id);
      const owner = headings.has(id) ? 'a heading' : 'another quiz';
      problems.push({
        rule: 'duplicate-id',
        place: quiz.place,
        actual: `quiz id \`${id}\`, which ${owner} of the page has`,
        expected: `an id of its own: \`:::${source.quizName}[Title]{#id}\``,
        ...(first && {first}),
      });
    }
    const isTaken = taken.has(id);
    taken.set(id, taken.get(id) ?? quiz.place);
    // Where the site lets the build pass, the page still must not have one id twice.
    return isTaken ? `${id}-${index + 1}` : id;
  });
}

function nameQuiz({title}: ParsedQuiz, index: number): string {
  const slug = new Slugger().slug(toPlainText(title)).replace(/^-+|(?<!-)-+$/g, '');
  return `quiz-${slug || index + 1}`;
}
