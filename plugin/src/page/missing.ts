import type {RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {explainAnsweredGaps} from '../grammar/mistakes/answeredGaps.js';
import {findForeignInteraction} from '../grammar/mistakes/foreignInteraction.js';
import {findGift} from '../grammar/mistakes/gift.js';
import {explainHiddenAnswer, findHiddenAnswer} from '../grammar/mistakes/hiddenAnswer.js';
import {findLostOptions} from '../grammar/mistakes/lostOptions.js';
import {explainIn} from '../grammar/mistakes/lostQuiz.js';
import {explainPlainOptions} from '../grammar/mistakes/plainOptions.js';
import {
  explainData,
  explainGap,
  explainUnmarked,
  listUnmarked,
} from '../grammar/mistakes/unmarkedCode.js';
import {findTaskList} from '../grammar/quiz.js';
import type {Place, Problem} from '../mdast/problem.js';
import {toPlainText} from '../mdast/plainText.js';
import {firstLineOf} from '../mdast/source.js';
import {asksToChoose} from './asksFor.js';
import {readLabel} from './labelled.js';
import {explainMeantType} from './meantType.js';

/** Says why a question asks nothing: what was meant to be answered is something else, or it is not there. */
export function explainMissing(
  blocks: readonly RootContent[],
  place: Place | undefined,
  {source}: Context,
): Problem[] {
  const [start, end] = [blocks[0]?.position?.start.line, blocks.at(-1)?.position?.end.line];
  const gift = start === undefined || end === undefined ? [] : findGift(start, end, source);
  if (gift.length > 0) return gift;
  // What became a part of a paragraph may be what is missing; told twice, it is reported once.
  const joined = blocks.flatMap((block) => explainIn(block, source));
  if (joined.length > 0) return joined;
  const lost = blocks.flatMap((block) => findLostOptions(block, source));
  if (lost.length > 0) return lost;
  const lists = blocks.flatMap((block) => findTaskList(block) ?? []);
  if (lists.length > 0) {
    const actual = 'task list inside another block';
    const expected = 'it among the blocks of the question itself';
    return lists.map((list) => {
      return {rule: 'missing-answer', place: firstLineOf(source, list), actual, expected};
    });
  }
  const codes = blocks.flatMap((block) => listUnmarked(block));
  if (codes.length > 0) return codes.map((code) => explainUnmarked(code, source));
  const gap = explainGap(blocks, source) ?? explainData(blocks, source);
  if (gap) return [gap];
  const answered = explainAnsweredGaps(blocks, source);
  if (answered) return [answered];
  const meant = explainMeantType(blocks, source);
  if (meant) return [meant];
  const options = explainPlainOptions(blocks, source);
  if (options?.isCertain) return [options.problem];
  const hidden = findHiddenAnswer(blocks, source);
  if (hidden && options && isChosen(blocks, options.problem)) return [options.problem];
  if (hidden) return [explainHiddenAnswer(hidden, source)];
  const answer = blocks.find(
    (block) => block.type !== 'paragraph' && readLabel(block, source) === 'answer',
  );
  if (answer) {
    return [
      {
        rule: 'missing-answer',
        place: firstLineOf(source, answer),
        actual: 'answer in a block of its own, and nothing to answer',
        expected: '`::recall` above it, on a line of its own with blank lines around it',
        note: 'then readers compare their answer with it',
      },
    ];
  }
  const foreign = findForeignInteraction(blocks, source, {isExact: options?.isMarked ?? false});
  if (foreign.length > 0) return foreign;
  return [options?.problem ?? {rule: 'missing-answer', place}];
}

/** Whether the text above some options asks readers to choose one of them. */
function isChosen(blocks: readonly RootContent[], {place}: Problem): boolean {
  const above = blocks.filter(
    ({position}) => position && place && position.end.line < place.start.line,
  );
  return above.some((block) => asksToChoose(toPlainText([block])));
}

/** Says that nothing stands above what is to be answered. */
export function explainMissingPrompt(first: RootContent, {source}: Context): Problem {
  return {
    rule: 'missing-prompt',
    place: firstLineOf(source, first),
    ...(first.type === 'leafDirective' && {expected: `text before \`::${first.name}\``}),
  };
}
