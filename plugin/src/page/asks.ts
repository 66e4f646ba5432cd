import type {RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {findForeignInteraction} from '../grammar/mistakes/foreignInteraction.js';
import {hasForeignBlank} from '../grammar/mistakes/foreignText.js';
import {findIndented} from '../grammar/mistakes/indented.js';
import {findLostOptions} from '../grammar/mistakes/lostOptions.js';
import {findTaskList, isQuiz} from '../grammar/quiz.js';
import type {Problem} from '../mdast/problem.js';
import {walk} from '../mdast/walk.js';
import type {Range} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';
import {hasMeantDirective} from './questionDirective.js';

/**
 * Whether a section asks something, be it with mistakes or in the notation of another system.
 *
 * ```markdown
 * HTTPS uses port {{c1::443}}.   → a question
 * HTTPS uses port [443].         → text, which may point at a source
 * ```
 */
export function isQuestion(section: readonly RootContent[], context: Context): boolean {
  return (
    isAsked(section, context) ||
    findForeignInteraction(section, context.source, {isStrict: true}).length > 0
  );
}

/** Whether a section has something to answer, or what was meant as such, in the words of a quiz. */
export function isAsked(section: readonly RootContent[], context: Context): boolean {
  const problems: Problem[] = [];
  if (hasMeantDirective(section)) return true;
  if (locate(section, {...context, problems}) ?? problems.length > 0) return true;
  return section.some(
    (block) =>
      findTaskList(block) ??
      (hasMarker(block, context) ||
        findLostOptions(block, context.source).length > 0 ||
        findIndented(block, context.source).length > 0 ||
        hasForeignBlank(block, context)),
  );
}

/** The blocks above what a section asks. Nothing where that was not found, because any block may be the answer then. */
export function takePrompt(section: readonly RootContent[], context: Context): RootContent[] {
  const found = locate(section, {...context, problems: []});
  return section.slice(0, found?.range.start ?? 0);
}

/** What people put before an option, after a bullet or letter or none: no link, and no `(x)` of running text. */
const BULLET = String.raw`(?:[-*+•–]|\d{1,9}[.)]|[A-Za-z][.)])\s+`;
const MARKER = new RegExp(
  String.raw`^[\s>]*(?:(?:${BULLET})*(?:\[[ xX]\](?![[(:])|\( \)\s|[☑☐])|(?:${BULLET})+\([xX]\)\s)`,
);

/** Whether a line of text in a block looks like an option. */
function hasMarker(block: RootContent, {source}: Context): boolean {
  let isFound = false;
  walk(block, (node) => {
    if (isQuiz(node)) return 'skip';
    if (node.type !== 'paragraph' || !node.position) return undefined;
    // With a definition on the page, brackets are a link.
    if (node.children.some(({type}) => type === 'linkReference')) return undefined;
    const {start, end} = node.position;
    isFound ||= source.lines.slice(start.line - 1, end.line).some((line) => MARKER.test(line));
    return isFound ? 'stop' : undefined;
  });
  return isFound;
}

/** What a section asks: the first that is found, or seen to be wrong. */
export function locate(
  blocks: readonly RootContent[],
  context: Context,
): {type: QuestionType; range: Range} | undefined {
  const before = context.problems.length;
  for (const type of Object.keys(PARSERS) as QuestionType[]) {
    const range = PARSERS[type].locate(blocks, context);
    if (range) return {type, range};
    if (context.problems.length > before) return undefined;
  }
  return undefined;
}
