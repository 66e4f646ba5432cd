import {createRequire} from 'node:module';

import type * as Recheck from 'recheck';

import type {Problem} from '../../remark/problem.js';

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
  const anchored = `^(?:${pattern})$`;
  const danger = findDanger(anchored, flags);
  if (danger) return {rule: 'unsafe-pattern', actual: `pattern ${written}, ${danger}`};
  if (!new RegExp(anchored, flags).test('')) return undefined;
  return {
    rule: 'invalid-blank',
    actual: `pattern ${written}, which matches when nothing is filled in`,
    expected: 'a pattern of at least one character',
    note: '',
  };
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

/** What was found of each pattern so far: a check takes milliseconds, and a page may repeat a pattern in many blanks. */
const dangers = new Map<string, string | undefined>();

/** In words how long a pattern may take, where that is longer than the response. */
function findDanger(anchored: string, flags: string): string | undefined {
  const name = `/${anchored}/${flags}`;
  if (!dangers.has(name)) dangers.set(name, describeDanger(anchored, flags));
  return dangers.get(name);
}

function describeDanger(anchored: string, flags: string): string | undefined {
  const result = loadChecker().checkSync(anchored, flags);
  if (result.status === 'safe') return undefined;
  if (result.status === 'unknown') return 'which could not be proved to be safe';
  const {complexity} = result;
  return complexity.type === 'exponential'
    ? 'for which some responses take twice as long with every character'
    : `for which the time may grow with the ${nameDegree(complexity.degree)} of the length of a response`;
}

function nameDegree(degree: number): string {
  return degree === 2 ? 'square' : `${degree}${degree === 3 ? 'rd' : 'th'} power`;
}

/** Loading it takes longer than checking, and few sites have patterns. */
function loadChecker(): typeof Recheck {
  // Otherwise it would start a worker of its own for each check.
  process.env.RECHECK_SYNC_BACKEND ??= 'pure';
  return createRequire(__filename)('recheck') as typeof Recheck;
}
