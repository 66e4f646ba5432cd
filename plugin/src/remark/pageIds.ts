import {createSlugger, parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Heading, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';

import {isComment} from './comment.js';
import type {Context} from './context.js';
import {isQuiz} from './fences.js';
import {toPlainText} from './plainText.js';
import type {Place} from './problem.js';
import type {ParsedQuiz} from './quiz.js';

/** Gives the quizzes of a page their ids; one that another quiz or a heading has is a mistake. */
export function identifyQuizzes(
  quizzes: readonly ParsedQuiz[],
  headings: Map<string, Place | undefined>,
  {problems}: Context,
): string[] {
  const taken = new Map(headings);
  return quizzes.map((quiz, index) => {
    const id = quiz.id ?? nameQuiz(quiz, index);
    if (taken.has(id)) {
      const first = taken.get(id);
      const owner = headings.has(id) ? 'a heading' : 'another quiz';
      problems.push({
        rule: 'duplicate-id',
        place: quiz.place,
        actual: `quiz id \`${id}\`, which ${owner} of the page has`,
        expected: 'an id of its own: `:::quiz[Title]{#id}`',
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
  const slug = createSlugger()
    .slug(toPlainText(title))
    .replace(/^-+|-+$/g, '');
  return `quiz-${slug || index + 1}`;
}

/** Ids that the host will give to the headings of a page, by its own rules; those inside quizzes will be none. */
export function collectHeadingIds(tree: Root): Map<string, Place | undefined> {
  const slugger = createSlugger();
  const ids = new Map<string, Place | undefined>();
  visit(tree, (node) => {
    if (isQuiz(node)) return SKIP;
    if (node.type === 'heading') ids.set(nameHeading(node, slugger), node.position);
    return undefined;
  });
  return ids;
}

function nameHeading(heading: Heading, slugger: ReturnType<typeof createSlugger>): string {
  const {text, id} = parseMarkdownHeadingId(toPlainText(heading.children));
  const comment = heading.children.findLast((child) => isComment(child));
  const words = comment && 'value' in comment ? comment.value.replace(/^[<!\-/*\s]+/, '') : '';
  return id ?? /^#([^\s*]+)/.exec(words)?.[1] ?? slugger.slug(text);
}
