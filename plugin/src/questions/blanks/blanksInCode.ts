import type {InlineCode, Nodes} from 'mdast';

import {findBlankInCode} from '../../grammar/blank/blankInCode.js';
import {escapePipes} from '../../grammar/blank/escapePipes.js';
import {isFenceOfBlanks} from '../../grammar/blank/code.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Doubt} from '../contract.js';
import {findBlankAsCode} from './blankAsCode.js';
import {readWordsAround} from './wordsAround.js';

/** What makes brackets in a code fence a blank, in a message. */
export const FENCE_CURE =
  'the word `blanks` after the language of the fence, if readers should fill in its brackets';

/**
 * Finds code whose brackets stay text, beside the blanks of a question: in its prompt, and in the blocks with its blanks.
 *
 * ```markdown
 * `git switch [[-c]] topic`    → `` `git switch` [[`-c`]] `topic` ``
 * `[[setTimeout]]`             → ``[[`setTimeout`]]``, in a block with blanks
 * `a[[1]]`                     → nothing
 * ```
 */
export function findBlanksInCode(
  prompt: readonly Nodes[],
  blocks: readonly Nodes[],
  source: Source,
): Doubt[] {
  const doubts: Doubt[] = [];
  const question = readWordsAround([...prompt, ...blocks], source);
  const find = (code: InlineCode, block: Nodes) => {
    const found = findBlankInCode(code);
    if (found || !blocks.includes(block) || isAskedFor(code, blocks, source)) return found;
    return findBlankAsCode(code, question, source.text);
  };
  for (const block of [...prompt, ...blocks]) {
    walk(block, (node) => {
      if (node.type === 'inlineCode')
        doubts.push(...explainInline(node, find(node, block), source));
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

/** Whether a question has brackets both in code and as a blank: "`[[a]]` is [[`a`]]" speaks of them. */
function isAskedFor(code: InlineCode, blocks: readonly Nodes[], source: Source): boolean {
  const written = blocks.map((block) => sourceOf(source, block)).join('\n');
  const others = written.split(sourceOf(source, code)).join(' ');
  return [code.value, code.value.replace(/^\[\[(.*)\]\]$/, '[[`$1`]]')].some((each) =>
    others.includes(each),
  );
}

function explainInline(
  code: InlineCode,
  found: RegExpExecArray | undefined,
  source: Source,
): Doubt[] {
  if (!found) return [];
  const {0: written, 1: key = '', index} = found;
  const [before, after] = [code.value.slice(0, index), code.value.slice(index + written.length)];
  const keys = key.split('|').map((each) => each.replace(/^!?\s*/, (sign) => sign + '`') + '`');
  const bare = `${writeCode(before)}[[${keys.join('|')}]]${writeCode(after)}`;
  // The value of code in a table has no backslashes before its `|`.
  const isInTable = !code.value.includes('\\|') && sourceOf(source, code).includes('\\|');
  const cure = isInTable ? escapePipes(bare) : bare;
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
