import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {formatGuessersText} from '../../../plugin/src/cli/lint/formats/guessers.js';
import {readReportOptions, runGuessers} from '../../../plugin/src/cli/lint/guessers.js';
import type {Site} from '../../../plugin/src/cli/site/site.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import type {GuesserScore} from '../../../plugin/src/lint/guessers/reportGuessers.js';

describe('the options of a report', () => {
  it('are its name and a format for people or for programs', () => {
    expect(readReportOptions({report: 'guessers', format: 'json'})).toEqual({format: 'json'});
  });

  it.each([
    [{report: 'readers', format: 'text'}, 'Unexpected --report readers, expected guessers'],
    [{report: true, format: 'text'}, 'Unexpected --report true, expected guessers'],
    [{report: 'guessers', format: 'github'}, 'Unexpected --format github, expected text, json'],
    [{report: 'guessers', format: 'text', fix: true}, 'Unexpected --fix beside --report'],
    [
      {report: 'guessers', format: 'text', maxWarnings: '0'},
      'Unexpected --max-warnings beside --report',
    ],
  ])('say what is wrong with %j', (options, message) => {
    expect(() => readReportOptions(options)).toThrow(message);
  });
});

const QUESTION = 'Which port is it?\n\n- [x] 443, of course\n- [ ] 80\n- [ ] 22\n';

describe('the report of a site', () => {
  let siteDir: string;
  let printed: string[];
  let warned: string[];

  beforeEach(() => {
    siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'guessers-'));
    printed = [];
    warned = [];
    vi.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text));
    vi.spyOn(console, 'error').mockImplementation((text: string) => warned.push(text));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    fs.rmSync(siteDir, {recursive: true});
  });

  /** Writes pages, and reports on those with these names, or on all. Returns what was printed, as JSON. */
  async function report(pages: Record<string, string>, paths: string[] = []) {
    const files = Object.entries(pages).map(([name, text]) => {
      const file = path.join(siteDir, name);
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, text);
      return file;
    });
    const site = {
      siteDir,
      read: await createReader({siteDir}),
      toName: (file: string) => path.relative(siteDir, file),
      findLanguage: () => 'en',
      contents: [{files}],
    };
    const given = paths.map((name) => path.join(siteDir, name));
    const code = await runGuessers(given, {format: 'json'}, site as unknown as Site);
    expect(code).toBe(0);
    return JSON.parse(printed.join('')) as {files: number; guessers: GuesserScore[]};
  }

  const quiz = `:::quiz\n\n${QUESTION}\n:::\n`;

  it('counts the questions of all pages, and those of copies for a version only where they are named', async () => {
    const pages = {'docs/a.md': quiz, 'docs/b.md': quiz, 'versioned_docs/version-1/a.md': quiz};
    const all = await report(pages);
    expect(all.files).toBe(2);
    expect(all.guessers.find(({name}) => name === 'longest')).toMatchObject({
      questions: 2,
      points: 2,
      score: 1,
    });
    printed = [];
    const named = await report(pages, ['versioned_docs/version-1/a.md']);
    expect(named.guessers[0]).toMatchObject({questions: 1});
  });

  it('names pages with mistakes, of which it counts the questions without any', async () => {
    const {guessers} = await report({'docs/a.md': `${quiz}\n:::quiz\n\n- [x] a\n- [ ] b\n\n:::\n`});
    expect(guessers[0]).toMatchObject({questions: 1});
    expect(warned.join('')).toContain('docs/a.md has mistakes');
  });
});

describe('the report for people', () => {
  it('is a table that says on which side of chance a score is', () => {
    const score = {
      points: 1,
      score: 0.5,
      chance: 0.25,
      interval: [0.1, 0.9],
      questions: 2,
    } as const;
    const text = formatGuessersText({
      files: 1,
      guessers: [
        {...score, name: 'a', takes: 'the one', p: 0.0001, side: 'above'},
        {...score, name: 'b', takes: 'the other one', p: 0.5, side: null},
      ],
    });
    expect(text.split('\n')).toEqual([
      'A reader who always takes  questions  points  score          95 %  chance        p',
      'the one                            2     1.0   50 %  10 % to 90 %    25 %  < 0.001  above chance',
      'the other one                      2     1.0   50 %  10 % to 90 %    25 %    0.500',
      '',
      'Chance does not explain the score of: the one (in 1 file)',
    ]);
  });

  it('says so where there is nothing to guess, and where chance explains all', () => {
    expect(formatGuessersText({files: 3, guessers: []})).toBe('No choice questions in 3 files');
    const guesser = {name: 'a', takes: 'the one', questions: 1, points: 0, score: 0, chance: 0.5};
    const fine = {...guesser, interval: [0, 1], p: 1, side: null} as const;
    expect(formatGuessersText({files: 3, guessers: [fine]})).toContain(
      'Chance explains the scores of 1 guesser in 3 files',
    );
  });
});
