import {describe, expect, it} from 'vitest';

import {count} from '../../../plugin/src/cli/terminal/count.js';
import {readText} from '../../../plugin/src/files/readText.js';
import {UsageError} from '../../../plugin/src/files/UsageError.js';
import {readChoice, readNumber, refuseArguments} from '../../../plugin/src/cli/values.js';

describe('the values of options', () => {
  it('are one of the words that are known', () => {
    expect(readChoice('--format', 'json', ['text', 'json'])).toBe('json');
    expect(() => readChoice('--format', 'Json', ['text', 'json'])).toThrow(
      new UsageError('Unexpected --format Json, expected text, json'),
    );
  });

  it.each(['-1', '1.5', '1e3', '', ' 1', true])('are whole numbers from 0, not %j', (value) => {
    expect(readNumber('--max-warnings', '010')).toBe(10);
    expect(() => readNumber('--max-warnings', value)).toThrow(UsageError);
  });
});

describe('a command that takes no paths', () => {
  it('refuses them', () => {
    expect(() => refuseArguments({args: []})).not.toThrow();
    expect(() => refuseArguments({args: ['docs', 'blog']})).toThrow(
      new UsageError('Unexpected docs blog, expected no paths: all of the site is meant'),
    );
  });
});

describe('a file that cannot be read', () => {
  it('is a mistake of whoever named it', () => {
    expect(() => readText('/nowhere/page.md', 'page.md')).toThrow(
      new UsageError('Cannot read page.md: no such file'),
    );
    expect(() => readText('/', 'folder')).toThrow(UsageError);
  });
});

describe('a count', () => {
  it('goes with its noun', () => {
    expect([count(1, 'file'), count(0, 'file')]).toEqual(['1 file', '0 files']);
    expect(count(2, 'quiz', 'quizzes')).toBe('2 quizzes');
  });
});
