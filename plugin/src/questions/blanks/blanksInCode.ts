import type {InlineCode, Nodes} from 'mdast';

import {findBlankInCode} from '../../grammar/blank/blankInCode.js';
import {isFenceOfBlanks} from '../../grammar/blank/code.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Doubt} from '../contract.js';

/** What makes brackets in a code fence a blank, in a message. */
export const FENCE_CURE =
  'the word `blanks` after the language of the fence, if readers should fill in its brackets';

/**
 * Finds code whose brackets stay text, beside the blanks of a question.
 *
 * ```markdown
 * `git switch [[-c]] topic`    → `` `git switch` [[`-c`]] `topic` ``
 * `a[[1]]`                     → nothing
 * ```
 */
export function findBlanksInCode(blocks: readonly Nodes[], source: Source): Doubt[] {
  const doubts: Doubt[] = [];
  for (const block of blocks) {
    walk(block, (node) => {
      if (node.type === 'inlineCode') doubts.push(...explainInline(node));
      if (node.type === 'code' && !isFenceOfBlanks(node) && findBlankInCode(node)) {
        doubts.push({
          rule: 'doubtful-key',
          place: firstLineOf(source, node),
          actual: 'brackets in a code fence without the word `blanks`, which are text',
          expected: FENCE_CURE,
          note: '',
        });
      }
      return undefined;
    });
  }
  return doubts;
}

function explainInline(code: InlineCode): Doubt[] {
  const found = findBlankInCode(code);
  if (!found) return [];
  const {0: written, 1: key = '', index} = found;
  const [before, after] = [code.value.slice(0, index), code.value.slice(index + written.length)];
  const keys = key.split('|').map((each) => each.replace(/^!?\s*/, (sign) => sign + '`') + '`');
  const cure = `${writeCode(before)}[[${keys.join('|')}]]${writeCode(after)}`;
  return [
    {
      rule: 'doubtful-key',
      place: code.position,
      actual: `${quoteCode(written)} in inline code, which is text`,
      expected: code.value.includes('`')
        ? 'a blank outside of the code'
        : `${quoteCode(cure)} if readers should fill it in`,
      note: 'in backticks, `[[` is no blank',
    },
  ];
}

/** Writes a piece of code, with the space around it outside of its backticks. */
function writeCode(text: string): string {
  const words = text.trim();
  return words ? text.replace(words, () => `\`${words}\``) : text;
}
