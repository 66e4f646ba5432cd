import type {RootContent} from 'mdast';

import type {Context} from '../grammar/context.js';
import {findForeignInteraction} from '../grammar/mistakes/foreignInteraction.js';
import {findLostOptions} from '../grammar/mistakes/lostOptions.js';
import {explainIn} from '../grammar/mistakes/lostQuiz.js';
import {explainPlainOptions} from '../grammar/mistakes/plainOptions.js';
import {
  explainData,
  explainGap,
  explainUnmarked,
  findUnmarked,
} from '../grammar/mistakes/unmarkedCode.js';
import {findTaskList} from '../grammar/quiz.js';
import type {Place, Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import {readLabel} from './labelled.js';

/** Says why a question asks nothing: what was meant to be answered is something else, or it is not there. */
export function explainMissing(
  blocks: readonly RootContent[],
  place: Place | undefined,
  {source}: Context,
): Problem[] {
  for (const block of blocks) {
    // What became a part of a paragraph may be what is missing; told twice, it is reported once.
    const joined = explainIn(block, source);
    if (joined.length > 0) return joined;
    const lost = findLostOptions(block, source);
    if (lost.length > 0) return lost;
    const list = findTaskList(block);
    if (!list) continue;
    const actual = 'task list inside another block';
    const expected = 'it among the blocks of the question itself';
    return [{rule: 'missing-answer', place: firstLineOf(source, list), actual, expected}];
  }
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
  const [code] = blocks.flatMap((block) => findUnmarked(block) ?? []);
  if (code) return [explainUnmarked(code, source)];
  const gap = explainGap(blocks, source) ?? explainData(blocks, source);
  if (gap) return [gap];
  const options = explainPlainOptions(blocks, source);
  if (options?.isCertain) return [options.problem];
  const foreign = findForeignInteraction(blocks, source, {isExact: options?.isMarked ?? false});
  return [foreign ?? options?.problem ?? {rule: 'missing-answer', place}];
}

/** Says that nothing stands above what is to be answered. */
export function explainMissingPrompt(first: RootContent, {source}: Context): Problem {
  return {
    rule: 'missing-prompt',
    place: firstLineOf(source, first),
    ...(first.type === 'leafDirective' && {expected: `text before \`::${first.name}\``}),
  };
}
