import os from 'node:os';
import path from 'node:path';
import {getSystemErrorMap} from 'node:util';
import {describe, expect, it} from 'vitest';

import {
  explainFailure,
  explainUnreadable,
  explainUnwritable,
} from '../../../plugin/src/files/systemError.js';
import {UsageError} from '../../../plugin/src/files/UsageError.js';

/** An error as Node.js throws it. */
function createError(code: string, errno: number): Error {
  return Object.assign(new Error(`${code}: words of the system, open 'a.md'`), {code, errno});
}

describe('an error of the system', () => {
  const known = [...getSystemErrorMap()].map(([errno, [code]]) => ({code, errno}));
  const others = Object.entries(os.constants.errno).map(([code, errno]) => ({
    code: getSystemErrorMap().has(-errno) ? code : `Unknown system error -${errno}`,
    errno: -errno,
  }));

  it.each([...known, ...others])('becomes a line with the name of the file: $code', (error) => {
    const {code, errno} = error;
    const {message} = explainUnwritable('docs/a.md', createError(code, errno));
    expect(message).toMatch(/^Cannot write docs\/a\.md: [^\n]{5,}; nothing was written$/);
    expect(message).not.toContain('Unknown system error');
    expect(explainUnreadable('docs/a.md', createError(code, errno)).message).toMatch(
      /^Cannot read docs\/a\.md: [^\n]{5,}$/,
    );
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'your share of the disk is used up'],
    ['EACCES', 'permission denied'],
    ['EISDIR', 'it is a folder'],
    ['ETXTBSY', 'text file is busy (ETXTBSY)'],
  ] as const)('says what it means: %s', (code, words) => {
    const errno = -os.constants.errno[code];
    const name = getSystemErrorMap().has(errno) ? code : `Unknown system error ${errno}`;
    expect(explainUnreadable('a.md', createError(name, errno)).message).toBe(
      `Cannot read a.md: ${words}`,
    );
  });
});

describe('what the host meets', () => {
  const createFailure = (more: object) => Object.assign(new Error('EACCES: no'), more);

  it.each([
    [
      {code: 'EACCES', errno: -13, syscall: 'open', path: path.resolve('.docusaurus/a.json')},
      'Cannot open .docusaurus/a.json: permission denied',
    ],
    [{code: 'ENOSPC', errno: -28, syscall: 'write'}, 'Cannot write: the disk is full'],
  ])('becomes a line where it is an error of the system: %j', (more, message) => {
    expect(explainFailure(createFailure(more))).toEqual(new UsageError(message));
  });

  it('is left to the host otherwise', () => {
    expect(explainFailure(createFailure({code: 'ERR_MODULE_NOT_FOUND'}))).toBeUndefined();
    expect(explainFailure('a text')).toBeUndefined();
  });
});

it.each([
  [new RangeError('Invalid count\nof something'), 'Cannot read a.md: Invalid count'],
  ['a text', 'Cannot read a.md: a text'],
  [new UsageError('Cannot read b.md: it is a folder'), 'Cannot read b.md: it is a folder'],
])('explains %s in one line too', (error, message) => {
  expect(explainUnreadable('a.md', error).message).toBe(message);
});
