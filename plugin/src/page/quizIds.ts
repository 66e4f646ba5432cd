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
  const titles = quizzes.map(({title}) => trimHyphens(new Slugger().slug(toPlainText(title))));
  return quizzes.map((quiz, index) => {
    const id = quiz.id ?? nameQuiz(quiz, index, titles);
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

/**
 * Names a quiz by its title, and by the heading above it too where another quiz of the page has the title. An id that its
 * author gave to one of them changes nothing for the others.
 *
 * - The only `:::quiz[Check yourself]` of a page is `quiz-check-yourself`.
 * - Of two, the one below `## Setup` is `quiz-check-yourself-setup`.
 * - The third quiz of a page is `quiz-3` if it has no title.
 */
function nameQuiz({above}: ParsedQuiz, index: number, titles: readonly string[]): string {
  const title = titles[index];
  if (!title) return `quiz-${index + 1}`;
  const isShared = titles.indexOf(title) !== titles.lastIndexOf(title);
  const section = isShared && above ? trimHyphens(above.slug) : '';
  return `quiz-${title}${section && `-${section}`}`;
}

function trimHyphens(text: string): string {
  return text.replace(/^-+|(?<!-)-+$/g, '');
}
