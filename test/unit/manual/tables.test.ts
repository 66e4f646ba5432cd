import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import schema from '../../../plugin/quizzes.schema.json' with {type: 'json'};
import {ATTRIBUTE_WORDS} from '../../../plugin/src/grammar/attributeValues.js';
import {readMarks} from '../../../plugin/src/questions/blanks/marks.js';
import {readNumber} from '../../../plugin/src/questions/fields/number.js';
import {graders} from '../../../plugin/src/questions/graders.js';
import {ROOT} from '../../support/repository.js';
import {readPage} from './fences.js';

/** What stands in code in the first column of a page's tables, where it matches. */
function listFirstCells(page: string, pattern: RegExp): string[] {
  const cells = [...readPage(page).matchAll(/^\| (?:\[)?`([^`]+)`/gm)].map(
    ([, cell]) => cell ?? '',
  );
  return cells.filter((cell) => pattern.test(cell));
}

function listMatches(file: string, pattern: RegExp): string[] {
  return [...new Set([...readPage(file).matchAll(pattern)].map(([, name]) => name ?? ''))];
}

describe('the tables of the manual', () => {
  it('list every attribute with its words', () => {
    expect(listFirstCells('docs/guide/options.md', /^[a-z]+$/)).toEqual(
      expect.arrayContaining(Object.keys(ATTRIBUTE_WORDS)),
    );
    const page = readPage('docs/guide/options.md');
    for (const word of Object.values(ATTRIBUTE_WORDS).flat()) expect(page).toContain(`\`${word}\``);
  });

  it('list every type of question, which has a page of its own', () => {
    const listed = listMatches(
      'docs/guide/question-types/index.md',
      /^\| \[\w+\]\(\.\/(\w+)\.md\)/gm,
    );
    expect(listed.toSorted()).toEqual(Object.keys(graders).toSorted());
    for (const type of listed) {
      expect(readPage(`docs/guide/question-types/${type}.md`)).toMatch(/^## Grading$/m);
    }
  });

  it('list every variable of the style sheet', () => {
    const defined = listMatches(
      'plugin/src/theme/Quiz/styles.module.css',
      /^\s*(--quiz-[a-z-]+):/gm,
    );
    expect(listFirstCells('docs/guide/theming.md', /^--quiz-/)).toEqual(defined);
  });

  it('list every component that can be replaced', () => {
    const folder = path.join(ROOT, 'plugin/src/theme/Quiz');
    const parts = fs
      .readdirSync(folder, {withFileTypes: true})
      .flatMap((entry) => (entry.isDirectory() ? [`Quiz/${entry.name}`] : []));
    const listed = listFirstCells('docs/guide/theming.md', /^Quiz(\/|$)/);
    expect(listed.toSorted()).toEqual(['Quiz', ...parts].toSorted());
  });

  it('say what numbers mean in each language', () => {
    const page = readPage('docs/guide/question-types/blanks.md');
    const rows = [...page.matchAll(/^\| `([\d,.]+)` +\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, text = '', ...cells] of rows) {
      const read = ['en', 'de', 'hi'].map((locale) => readNumber(text, readMarks(locale)));
      const said = read.map((number) => (Number.isNaN(number) ? 'no number' : String(number)));
      expect(cells.map((cell) => cell.trim())).toEqual(said);
    }
  });

  it('list every field of the manifest', () => {
    const {page, quiz, question} = schema.definitions;
    const fields = [page, quiz, question].flatMap(({properties}) => Object.keys(properties));
    const listed = listFirstCells('docs/guide/manifest.md', /^[a-zA-Z]+$/);
    expect(listed.filter((cell) => cell !== 'true' && cell !== 'false')).toEqual(fields);
  });

  it('list every event and every field of its detail', () => {
    const file = 'plugin/src/client/events.ts';
    const page = 'docs/guide/events.md';
    expect(listFirstCells(page, /^docusaurus-quiz:/)).toEqual(
      listMatches(file, /'(docusaurus-quiz:[a-z]+)'/g),
    );
    const fields = listMatches(file, /^ {2}([a-zA-Z]+)\??: /gm);
    expect(listFirstCells(page, /^[a-zA-Z]+$/)).toEqual(fields);
  });
});
