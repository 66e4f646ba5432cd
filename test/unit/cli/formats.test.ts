import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {formatExcerpt} from '../../../plugin/src/cli/lint/formats/excerpt.js';
import {formatGithub} from '../../../plugin/src/cli/lint/formats/github.js';
import {formatJson} from '../../../plugin/src/cli/lint/formats/json.js';
import type {Message} from '../../../plugin/src/lint/message.js';

const MESSAGE: Message = {
  path: 'docs/a, b.md',
  place: {start: {line: 3, column: 5}, end: {line: 3, column: 9}},
  rule: 'bad-marker',
  severity: 'error',
  reason: 'Unexpected 5% of\ntext',
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('annotations for GitHub', () => {
  const annotate = (message: Message, siteDir = '/nowhere/site') =>
    formatGithub({messages: [message], files: 1, siteDir});

  it('escape what would end them or their parts', () => {
    expect(annotate(MESSAGE)).toBe(
      '::error file=docs/a%2C b.md,line=3,col=5,endLine=3,endColumn=9,title=bad-marker::Unexpected 5%25 of%0Atext (npx docusaurus quiz:explain bad-marker)',
    );
  });

  it('have no columns over several lines, which GitHub would refuse', () => {
    const place = {start: {line: 3, column: 5}, end: {line: 4, column: 9}};
    expect(annotate({...MESSAGE, place})).toMatch(/,line=3,endLine=4,title=/);
  });

  it('have no file where a message is about the whole site', () => {
    const {rule, reason} = MESSAGE;
    expect(annotate({rule, reason: `${reason}!`, severity: 'warn'})).toMatch(
      /^::warning title=bad-marker::/,
    );
  });

  it('name files from the folder with `.git`, else from the one that is checked out', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-github-'));
    const siteDir = path.join(folder, 'sites/one');
    vi.stubEnv('GITHUB_WORKSPACE', path.join(folder, 'sites'));
    expect(annotate(MESSAGE, siteDir)).toContain('file=one/docs/');
    fs.mkdirSync(path.join(folder, '.git'));
    expect(annotate(MESSAGE, siteDir)).toContain('file=sites/one/docs/');
    fs.rmSync(folder, {recursive: true});
  });
});

describe('JSON', () => {
  it('has numbers and messages, and says how much was fixed only where that was asked for', () => {
    const report = {messages: [MESSAGE], files: 2, siteDir: '/site'};
    expect(JSON.parse(formatJson(report))).toEqual({
      version: 1,
      files: 2,
      errors: 1,
      warnings: 0,
      messages: [
        {
          path: 'docs/a, b.md',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 9,
          rule: 'bad-marker',
          severity: 'error',
          reason: 'Unexpected 5% of\ntext',
          explain: 'npx docusaurus quiz:explain bad-marker',
        },
      ],
    });
    expect(JSON.parse(formatJson({...report, fixed: 0}))).toMatchObject({fixed: 0});
  });
});

describe('an excerpt', () => {
  const excerpt = (line: string, from: number, to: number) =>
    formatExcerpt({start: {line: 1, column: from}, end: {line: 1, column: to}}, [line]);

  it('marks what is meant, below tabs too', () => {
    expect(excerpt('\t- [o] one', 4, 7)).toEqual(['    1 | \t- [o] one', '      | \t  ^^^']);
  });

  it('is cut around what is meant in a long line', () => {
    const [line = '', marks = ''] = excerpt(`${'word '.repeat(60)}`, 151, 155);
    expect(line.length).toBeLessThan(100);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('word');
  });

  it('marks one character where a place is empty, and the rest of the line where it goes on', () => {
    expect(excerpt('text', 5, 5)[1]).toBe('      |     ^');
    const place = {start: {line: 1, column: 3}, end: {line: 2, column: 1}};
    expect(formatExcerpt(place, ['> text', '> more'])[1]).toBe('      |   ^^^^');
  });

  it('is left out where there is no such line', () => {
    expect(formatExcerpt(MESSAGE.place ?? never(), ['one line'])).toEqual([]);
  });
});

function never(): never {
  throw new Error('The message has a place');
}
