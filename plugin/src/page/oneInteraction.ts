import type {Nodes, RootContent} from 'mdast';

import type {RawBlank} from '../grammar/blank/blank.js';
import {findBlanks, hasBlank} from '../grammar/blank/find.js';
import type {Context} from '../grammar/context.js';
import {DECLARATIONS} from '../grammar/names.js';
import {findTaskList, isQuiz} from '../grammar/quiz.js';
import type {Place} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import type {Range} from '../questions/contract.js';
import type {QuestionType} from '../questions/types.js';

/** Something that by itself would make a section a question. */
interface Sign {
  type: QuestionType;
  words: string;
  node: Nodes;
}

/** Reports the first thing in a section that asks something else than what was found there. */
export function reportOtherInteractions(
  blocks: readonly RootContent[],
  type: QuestionType,
  {start, end}: Range,
  context: Context,
): void {
  const signs: Sign[] = [];
  blocks.forEach((block, index) => {
    const isClaimed = index >= start && index < end;
    const found = listSigns(block);
    const own = isClaimed ? found.findIndex((sign) => sign.type === type) : -1;
    if (index === start) signs.push(found[own] ?? {type, words: '', node: block});
    // Blanks make one interaction wherever they are.
    signs.push(...found.filter((sign, place) => place !== own && !isMore(sign, type)));
  });
  const [first, next] = signs;
  // Another kind of question explains more than one of the same kind.
  const second = signs.find((sign) => sign.type !== first?.type) ?? next;
  if (!first || !second) return;
  const blank =
    type === 'blanks' ? undefined : (readSign(first, context) ?? readSign(second, context));
  if (blank?.problem) {
    // Brackets that make no blank need not be meant as one.
    context.problems.push(blank.problem);
    return;
  }
  const cause = placeSign(first, context);
  const isTwice = first.type === second.type && second.type === 'choice';
  context.problems.push({
    rule: 'ambiguous-question',
    place: placeSign(second, context),
    ...(!isTwice && describe(first, second)),
    ...(cause && {first: cause}),
  });
}

function isMore(sign: Sign, type: QuestionType): boolean {
  return sign.type === 'blanks' && type === 'blanks';
}

function listSigns(block: RootContent): Sign[] {
  const signs: Sign[] = [];
  // A quiz inside another one is a mistake of its own.
  if (isQuiz(block)) return signs;
  if (block.type === 'leafDirective') {
    const type = DECLARATIONS.find((name) => name === block.name);
    if (type) signs.push({type, words: `\`::${type}\``, node: block});
  }
  const list = findTaskList(block);
  if (list) signs.push({type: 'choice', words: 'a task list', node: list});
  if (hasBlank(block)) signs.push({type: 'blanks', words: 'a blank', node: block});
  return signs;
}

function describe(first: Sign, second: Sign): {actual: string; expected: string; note?: string} {
  const isBlank = [first.type, second.type].includes('blanks');
  return {
    actual: `${second.words.replace(/^a /, '')} in a question that has ${first.words || 'options'}`,
    expected: 'one thing to answer in a question',
    ...(isBlank && {
      note: 'put `---` between two questions, or write `\\[[` for brackets that are no blank',
    }),
  };
}

function placeSign(sign: Sign, context: Context): Place | undefined {
  return readSign(sign, context)?.place ?? firstLineOf(context.source, sign.node);
}

/** The blank that makes the sign. */
function readSign({type, node}: Sign, context: Context): RawBlank | undefined {
  return type === 'blanks' ? findBlanks([node], context)[0]?.blank : undefined;
}
