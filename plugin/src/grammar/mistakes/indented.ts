import type {RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, sourceOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findSureLabel} from '../labels.js';
import {guessLeaf, writeLeaf} from '../names.js';

const DIRECTIVE = /^::([a-z][\w-]*)/i;

const OPTION = /^(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/;

/**
 * Reports a part of a question that is indented by four spaces or more, which makes code of it. MDX has no such code.
 *
 * ```markdown
 *     ::hint[It is green.]   → `malformed-leaf`
 *
 *     - [x] Paris            → `bad-marker`
 * ```
 */
export function findIndented(block: RootContent, source: Source): Problem[] {
  if (block.type !== 'code' || !block.position) return [];
  if (/^(?:`{3}|~{3})/.test(sourceOf(source, block))) return [];
  const [first = ''] = splitLines(block.value.trimStart());
  const [, written] = DIRECTIVE.exec(first) ?? [];
  const name = written === undefined ? undefined : guessLeaf(written);
  const place = firstLineOf(source, block);
  if (name !== undefined) {
    const actual = `\`::${name}\` that is indented so far that it is code`;
    return [
      {rule: 'malformed-leaf', place, actual, expected: `${writeLeaf(name)} without indentation`},
    ];
  }
  const label = first.startsWith('>') ? findSureLabel(first.replace(/^[>\s]+/, '')) : undefined;
  if (label !== undefined) {
    const isHint = label === 'hint';
    const actual = `${label} that is indented so far that it is code`;
    const expected = isHint ? '`::hint[…]` without indentation' : 'it below what readers answer';
    return [{rule: 'foreign-notation', place, actual, expected, note: ''}];
  }
  if (!OPTION.test(first)) return [];
  return [
    {
      rule: 'bad-marker',
      place,
      actual: 'options that are indented so far that they are code',
      expected: 'them without indentation',
    },
  ];
}
