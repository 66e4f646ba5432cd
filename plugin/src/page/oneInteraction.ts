import type {Nodes, RootContent} from 'mdast';

import type {RawBlank} from '../grammar/blank/blank.js';
import {adviseBrackets} from '../grammar/blank/explain.js';
import {findBlanks, hasBlank} from '../grammar/blank/find.js';
import type {Context} from '../grammar/context.js';
import {DECLARATIONS, isLeafName} from '../grammar/names.js';
import {findTaskList, isQuiz} from '../grammar/quiz.js';
import type {Place, Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {Range} from '../questions/contract.js';
import type {QuestionType} from '../questions/types.js';

/** Something that by itself would make a section a question. */
interface Cue {
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
  const cues: Cue[] = [];
  blocks.forEach((block, index) => {
    const isClaimed = index >= start && index < end;
    const found = listCues(block, context.source);
    const own = isClaimed ? found.findIndex((cue) => cue.type === type) : -1;
    if (index === start) cues.push(found[own] ?? {type, words: '', node: block});
    // Blanks make one interaction wherever they are.
    cues.push(...found.filter((cue, place) => place !== own && !isMore(cue, type)));
  });
  const [first, next] = cues;
  // Another kind of question explains more than one of the same kind.
  const second = cues.find((cue) => cue.type !== first?.type) ?? next;
  if (!first || !second) return;
  const block = blocks.slice(start, end).find((each) => each === second.node);
  const inside = block && second.type === 'blanks' && explainInside(second, type, context);
  if (inside) {
    context.problems.push(inside);
    return;
  }
  const blank =
    type === 'blanks' ? undefined : (readCue(first, context) ?? readCue(second, context));
  if (blank?.problem) {
    // Brackets that make no blank need not be meant as one.
    context.problems.push(blank.problem);
    return;
  }
  const cause = placeCue(first, context);
  const isBehind = blocks.slice(end).some((block) => block === second.node);
  if (second.type === 'blanks' && (isBehind || isInFeedback(second, context))) {
    context.problems.push({
      rule: 'ambiguous-question',
      place: placeCue(second, context),
      actual: `blank in a question that has ${first.words || 'options'}`,
      ...adviseBrackets(readCue(second, context)?.text),
      ...(cause && {first: cause}),
    });
    return;
  }
  const isTwice = [first, second].every(
    ({type, node}) => type === 'choice' && node.type !== 'leafDirective',
  );
  context.problems.push({
    rule: 'ambiguous-question',
    place: placeCue(second, context),
    ...(!isTwice && describe(first, second, blocks, context)),
    ...(cause && {first: cause}),
  });
}

function isMore(cue: Cue, type: QuestionType): boolean {
  return cue.type === 'blanks' && type === 'blanks';
}

function listCues(block: RootContent, source: Source): Cue[] {
  const cues: Cue[] = [];
  // A quiz inside another one is a mistake of its own.
  if (isQuiz(block)) return cues;
  if (block.type === 'leafDirective') {
    const name = DECLARATIONS.find((each) => each === block.name);
    const type = name === 'true' || name === 'false' ? 'choice' : name;
    if (type) cues.push({type, words: `\`::${block.name}\``, node: block});
  }
  const list = findTaskList(block);
  if (list) cues.push({type: 'choice', words: 'a task list', node: list});
  // Text in brackets after any other directive is a mistake of its own.
  const isRefused =
    block.type === 'leafDirective' && isLeafName(block.name) && block.name !== 'hint';
  if (!isRefused && hasBlank(block, source))
    cues.push({type: 'blanks', words: 'a blank', node: block});
  return cues;
}

/** What a declaration claims, as a message calls it, and a part of it. */
const CLAIMED: {[type in QuestionType]?: [block: string, part: string]} = {
  match: ['table', 'cell'],
  order: ['list', 'item'],
};

/**
 * Explains a blank in what readers match or put in order.
 *
 * ```markdown
 * ::match
 *
 * | HTTP | [[80]] |   → `80` without brackets
 * ```
 */
function explainInside(cue: Cue, type: QuestionType, context: Context): Problem | undefined {
  const {place, text = ''} = readCue(cue, context) ?? {};
  const [block, part] = CLAIMED[type] ?? [];
  if (!block) return undefined;
  const [key = ''] = text.split(/\\?\|/);
  return {
    rule: 'ambiguous-question',
    place,
    actual: `${text ? `\`[[${text}]]\`` : 'blank'} in the ${block} of \`::${type}\``,
    expected: `${key ? `\`${key}\`` : 'text'} there, and no \`[[\` or \`]]\` in any other ${part}`,
    note: `or no \`::${type}\`, so that readers fill in the blanks`,
  };
}

/** Says which two things are asked, and for each of them how the other one becomes the only one. */
function describe(
  first: Cue,
  second: Cue,
  blocks: readonly RootContent[],
  context: Context,
): Pick<Problem, 'actual' | 'expected' | 'note'> {
  const prompt = findPrompt(first, second, blocks);
  // A declaration says what its author wants, and markers in the list below it may be a habit.
  const isDeclared =
    !prompt && !['blanks', 'choice'].includes(first.type) && second.node.type === 'list';
  const advice = [
    ...(prompt ? [`put \`---\` and a blank line above line ${prompt} for two questions`] : []),
    ...(isDeclared ? [second, first] : [first, second]).flatMap(
      (cue) => adviseRemoval(cue, context) ?? [],
    ),
  ];
  return {
    actual: `${second.words.replace(/^a /, '')} in a question that has ${first.words || 'options'}`,
    expected: 'one thing to answer in a question',
    note: advice.join(', or '),
  };
}

/** The line of the text between two things to answer, with which the second question begins. */
function findPrompt(first: Cue, second: Cue, blocks: readonly RootContent[]): number | undefined {
  const indexOf = ({node}: Cue): number =>
    blocks.findIndex(({position}) => {
      const line = node.position?.start.line ?? 0;
      return position && position.start.line <= line && line <= position.end.line;
    });
  const [start, end] = [indexOf(first), indexOf(second)].sort((a, b) => a - b);
  if (start === undefined || end === undefined || start === -1) return undefined;
  // A blank stands in the text that asks.
  const last = blocks[end]?.type === 'paragraph' ? end + 1 : end;
  const prompt = blocks.slice(start + 1, last).findLast(({type}) => type === 'paragraph');
  return prompt?.position?.start.line;
}

/** How something stops to be what readers answer. */
function adviseRemoval(cue: Cue, context: Context): string | undefined {
  const line = placeCue(cue, context)?.start.line;
  if (line === undefined) return undefined;
  if (cue.type === 'blanks') {
    return `in line ${line}, write ${adviseBrackets(readCue(cue, context)?.text).expected}`;
  }
  return cue.node.type === 'list'
    ? `leave out \`[ ]\` and \`[x]\` from line ${line} on`
    : `remove ${cue.words} in line ${line}`;
}

function placeCue(cue: Cue, context: Context): Place | undefined {
  return readCue(cue, context)?.place ?? firstLineOf(context.source, cue.node);
}

/** Whether a blank is in a quotation, as feedback is. */
function isInFeedback({node}: Cue, context: Context): boolean {
  const ancestors = findBlanks([node], context)[0]?.ancestors ?? [];
  return ancestors.some(({type}) => type === 'blockquote');
}

/** The blank that makes the cue. */
function readCue({type, node}: Cue, context: Context): RawBlank | undefined {
  return type === 'blanks' ? findBlanks([node], context)[0]?.blank : undefined;
}
