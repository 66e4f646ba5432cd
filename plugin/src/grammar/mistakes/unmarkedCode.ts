import type {Code, InlineCode, Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';

/** Brackets that look like a blank, and neither like arrays in an array nor like a test of the shell. */
export const BLANK = /\[\[(?!\s)[^[\]\n]+\]\]/;

/** The code in a block with brackets that would be a blank elsewhere. */
export function listUnmarked(block: Nodes): (Code | InlineCode)[] {
  const found: (Code | InlineCode)[] = [];
  walk(block, (node) => {
    const isCode = node.type === 'code' || node.type === 'inlineCode';
    if (isCode && BLANK.test(node.value)) found.push(node);
    return undefined;
  });
  return found;
}

/** Says of code in a question without anything to answer how its brackets become blanks. */
export function explainUnmarked(code: Code | InlineCode, source: Source): Problem {
  const rule = 'missing-answer';
  if (code.type === 'inlineCode') {
    return {
      rule,
      place: code.position,
      actual: 'brackets in inline code, and nothing to answer',
      expected: 'the backticks inside of the brackets',
      note: 'in backticks, `[[` is no blank',
    };
  }
  return {
    rule,
    place: firstLineOf(source, code),
    actual: 'brackets in a code fence, and nothing to answer',
    expected: 'the word `blanks` after the language of the fence',
    note: 'without it, `[[` in code is no blank',
  };
}

/** A gap in code; a name may begin or end with two such lines. */
const GAP = /(?<![\w])_{3,}(?![\w])/;

/** A question as data. */
const DATA = /^[ \t]{0,20}(?:- )?["']?(?:question|prompt)["']? ?[:=]/im;

/** Says of code that holds a question of another system how it is written here. */
export function explainData(blocks: readonly Nodes[], source: Source): Problem | undefined {
  const code = blocks.find((block) => block.type === 'code' && DATA.test(block.value));
  if (!code) return undefined;
  return {
    rule: 'missing-answer',
    place: firstLineOf(source, code),
    actual: 'question as data in a code fence, and nothing to answer',
    expected:
      'the question as text, and each option as `- [x] right` or `- [ ] wrong`, without the fence',
  };
}

/** Says of a gap in code, in a question without anything to answer, how it becomes a blank. */
export function explainGap(blocks: readonly Nodes[], source: Source): Problem | undefined {
  const code = blocks.find((block) => block.type === 'code' && GAP.test(block.value));
  if (!code) return undefined;
  return {
    rule: 'missing-answer',
    place: firstLineOf(source, code),
    actual: 'gap in a code fence, and nothing to answer',
    expected:
      'the word `blanks` after the language of the fence, and `[[key]]` in place of the gap',
    note: 'the key is what readers are to type',
  };
}
