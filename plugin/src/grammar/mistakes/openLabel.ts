import type {Place, Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {expectLeaf} from '../names.js';
import {isPrompt} from './bareAttributes.js';
import {pairBrackets} from './pairBrackets.js';

/**
 * Explains text in brackets that nothing closes.
 *
 * ```markdown
 * :::quiz[Title             → `]` at the end
 * :::quiz[What is it?       → the question stands below the fence
 * ```
 */
export function explainLabel(
  name: string,
  place: Place,
  rule: 'malformed-leaf' | 'malformed-fence',
  written: string,
  quizName: string,
): Problem {
  const isTitle = rule === 'malformed-fence';
  const [, text = ''] = /^\[(.*)$/.exec(written) ?? [];
  if (isTitle && isPrompt(text)) {
    return {
      rule,
      place,
      actual: '`[` without `]`',
      expected: `nothing behind the name, and \`${text.trim()}\` below it after a blank line, where the prompt begins`,
      note: `or \`]\` at the end if it is the title of a quiz`,
    };
  }
  if (!isTitle && name !== 'hint') {
    const actual = `text in brackets after \`::${name}\``;
    return {rule, place, actual, expected: expectLeaf(name), note: ''};
  }
  const opener = isTitle ? `:::${quizName}` : '::hint';
  const cure = pairBrackets(written);
  return {
    rule,
    place,
    actual: '`[` without `]`',
    expected: cure
      ? `${quoteCode(opener + cure)}, because \`\\[\` is a bracket that is text`
      : '`]` at the end',
    note: `${isTitle ? 'the title of a quiz' : 'a hint'} ends before the next blank line${cure ? '' : ', and a bracket in it that is text is written `\\[`'}`,
  };
}
