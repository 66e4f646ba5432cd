import type {Paragraph} from 'mdast';

import {hasBlank, hideBlanks, placeBlank} from '../grammar/blank/find.js';
import type {Context} from '../grammar/context.js';
import type {Problem} from '../mdast/problem.js';
import {quote} from '../mdast/source.js';

/** Says of a first question without a prompt that the title asks it. */
export function blameTitle(
  problem: Problem,
  title: Paragraph | undefined,
  {source}: Context,
): Problem {
  const text = title ? quote(source, [title]).replace(/^\[|\]$/g, '') : '';
  if (problem.rule !== 'missing-prompt' || !/[?？]/.test(text)) return problem;
  return {
    ...problem,
    place: title?.position,
    actual: `title \`[${text}]\` that asks the question, which has no prompt`,
    expected: 'it as text above what readers answer, with blank lines around it',
    note: 'write no brackets, or another title in them',
  };
}

/** Reports a blank in a title, which asks nothing. */
export function checkTitle(title: Paragraph | undefined, context: Context): void {
  if (!title || !hasBlank(title, context.source)) return;
  context.problems.push({
    rule: 'ambiguous-question',
    place: placeBlank(title, context) ?? title.position,
    actual: 'blank in the title of a quiz',
    expected: 'blanks in its questions',
    note: 'write `\\[[` for brackets that are no blank',
  });
  hideBlanks(title.children);
}
