import type {Problem} from '../../mdast/problem.js';
import {findDanger} from './automaton/findDanger.js';

/** A pattern for the whole response. */
export interface Pattern {
  pattern: string;
  flags: string;
}

/** Reads `/…/flags`; nothing when it is something else. */
export function readPattern(text: string): Pattern | undefined {
  const [, pattern, flags = ''] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(text) ?? [];
  return pattern === undefined ? undefined : {pattern, flags};
}

/** Why a pattern cannot be a key. */
export function checkPattern({pattern, flags}: Pattern): Omit<Problem, 'place'> | undefined {
  const written = `\`/${pattern}/${flags}\``;
  const flag = /[^ius]/.exec(flags)?.[0];
  if (flag) {
    const expected = '`i`, `u` or `s`';
    return {
      rule: 'invalid-blank',
      actual: `flag \`${flag}\` of ${written}`,
      expected,
      note: IN_CODE,
    };
  }
  const reason = findError(pattern, flags);
  if (reason) {
    const actual = `pattern ${written}, which is no regular expression (${reason})`;
    return {rule: 'invalid-blank', actual, expected: 'a regular expression', note: IN_CODE};
  }
  if (!flags && isPath(pattern)) {
    return {
      rule: 'invalid-blank',
      actual: `pattern ${written} without a sign of a pattern`,
      expected: `\`[[\`${written.slice(1, -1)}\`]]\` for the text with its slashes, or \`[[${pattern}]]\` without them`,
      note: 'between slashes stands a regular expression, and readers who type the slashes would be wrong',
    };
  }
  const danger = findDanger(pattern, flags);
  if (danger) {
    const {actual, expected} = danger;
    return {rule: 'unsafe-pattern', actual: `pattern ${written}, ${actual}`, expected, note: ''};
  }
  if (!new RegExp(`^(?:${pattern})$`, flags).test('')) return undefined;
  return {
    rule: 'invalid-blank',
    actual: `pattern ${written}, which matches when nothing is filled in`,
    expected: 'a pattern of at least one character',
    note: '',
  };
}

/** Whether a pattern is a path, or matches nothing but itself: `etc` and `usr/local.d`, but not `etc?` and `a.c`. */
function isPath(pattern: string): boolean {
  return !/[\\^$*+?()[\]{}|]/.test(pattern) && (pattern.includes('/') || !pattern.includes('.'));
}

const IN_CODE = 'in backticks it is compared as it stands';

/** What the engine says of a pattern that it cannot compile. */
function findError(pattern: string, flags: string): string | undefined {
  try {
    new RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    return (error as Error).message.split(': ').at(-1)?.toLowerCase();
  }
}
