import {createSlugger, parseMarkdownHeadingId} from '@docusaurus/utils';
import type {Heading, Nodes, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {Context, PageHeading} from '../grammar/context.js';
import {isQuiz} from '../grammar/quiz.js';
import {isComment} from '../mdast/comment.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Place} from '../mdast/problem.js';
import {walk} from '../mdast/walk.js';
import type {ParsedQuiz} from './quiz.js';

/** What a page offers for review links to lead to. */
export interface PageHeadings {
  byId: Map<string, PageHeading>;
  /** For each quiz the nearest heading above it, of level 2 to 6. */
  above: Map<ContainerDirective, PageHeading>;
}

/** Gives the quizzes of a page their ids; one that another quiz or a heading has is a mistake. */
export function identifyQuizzes(
  quizzes: readonly ParsedQuiz[],
  headings: ReadonlyMap<string, PageHeading>,
  {problems}: Context,
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
    .replace(/^-+|(?<!-)-+$/g, '');
  return `quiz-${slug || index + 1}`;
}

/** The headings of a page with the ids that the host will give them; those inside quizzes will be none. */
export function collectHeadings(tree: Root, maintainCase: boolean): PageHeadings {
  const slugger = createSlugger();
  const byId: PageHeadings['byId'] = new Map();
  const above: PageHeadings['above'] = new Map();
  let nearest: PageHeading | undefined;
  walk(tree, (node) => {
    if (isQuiz(node)) {
      if (nearest) above.set(node, nearest);
      return 'skip';
    }
    if (node.type !== 'heading') return undefined;
    const explicit = readExplicitId(node);
    const id = explicit ?? slugger.slug(readWords(node.children), {maintainCase});
    const heading = {id, isExplicit: explicit !== undefined, node};
    if (!byId.has(id)) byId.set(id, heading);
    if (node.depth > 1) nearest = heading;
    return 'skip';
  });
  return {byId, above};
}

function readExplicitId({children}: Heading): string | undefined {
  const last = children.at(-1);
  const words = last && isComment(last) && 'value' in last ? last.value : '';
  const comment = words.replace(/^[<!\-/*\s]+/, '');
  return /^#([^\s*]+)/.exec(comment)?.[1] ?? parseMarkdownHeadingId(readWords(children)).id;
}

/** The text that the host makes an id of: values as they are, and nothing of HTML. */
function readWords(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'html') return '';
      if ('value' in node) return node.value;
      if ('alt' in node && node.alt) return node.alt;
      return 'children' in node ? readWords(node.children) : '';
    })
    .join('');
}
