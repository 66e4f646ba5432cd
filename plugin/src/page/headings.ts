import Slugger from 'github-slugger';
import type {Heading, Nodes, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {PageHeading} from '../grammar/context.js';
import {isQuiz} from '../grammar/quiz.js';
import {isComment} from '../mdast/comment.js';
import {splitHeadingId} from '../mdast/headingId.js';
import {walk} from '../mdast/walk.js';

/** What a page offers for review links to lead to. */
export interface PageHeadings {
  byId: Map<string, PageHeading>;
  /** For each quiz the nearest heading above it, of level 2 to 6. */
  above: Map<ContainerDirective, PageHeading>;
}

/** The headings of a page with the ids that the host will give them; those inside quizzes will be none. */
export function collectHeadings(tree: Root, maintainCase: boolean): PageHeadings {
  const slugger = new Slugger();
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
    const words = readWords(node.children);
    const id = explicit ?? slugger.slug(words, maintainCase);
    const slug = explicit ?? new Slugger().slug(words);
    const heading = {id, isExplicit: explicit !== undefined, slug, node};
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
  return /^#([^\s*]+)/.exec(comment)?.[1] ?? splitHeadingId(readWords(children)).id;
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
