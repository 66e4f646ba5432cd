import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {lintPage} from '../../../plugin/src/lint/lintPage.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';
import {PARSERS} from '../../../plugin/src/questions/parsers.js';
import {ROOT} from '../../support/repository.js';

interface Snippet {
  prefix: string;
  body: string[];
}

const file = path.join(ROOT, 'plugin/editor/quiz.code-snippets');
const snippets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>;
const bodies = new Map(Object.values(snippets).map(({prefix, body}) => [prefix, fill(body)]));
const quizzes = [...bodies].filter(([, text]) => text.startsWith(':::quiz'));

/** What stands in the editor when every placeholder keeps its default. */
function fill(body: string[]): string {
  return body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$\d+/g, (_, text?: string) => text ?? '');
}

let read: ReadFile;
beforeAll(async () => {
  read = await createReader({siteDir: '/site', markdown: {format: 'detect'}});
});

describe.each(['md', 'mdx'])('the snippets in a page of %s', (format) => {
  const readSnippet = (text: string) => read(text, `/site/page.${format}`);

  it.each(quizzes)('%s makes a quiz that nothing is to be said about', async (_, text) => {
    const page = await readSnippet(text);
    expect(page?.quizzes).toHaveLength(1);
    expect(page && lintPage(page, 'page').messages).toEqual([]);
  });

  it('have every type of question', async () => {
    const pages = await Promise.all(quizzes.map(([, text]) => readSnippet(text)));
    const types = pages.map((page) => page?.quizzes[0]?.quiz.questions[0]?.type);
    expect(new Set(types)).toEqual(new Set(Object.keys(PARSERS)));
  });

  it.each([
    ['quiz-hint', (part: string) => `${part}\nIt is this.`],
    ['quiz-question', (part: string) => `It is this.\n\n${part}`],
  ])('%s may stand in a quiz', async (prefix, complete) => {
    const end = complete(bodies.get(prefix) ?? '');
    const text = `:::quiz\n\nWhat does the term mean?\n\n::recall\n\n${end}\n\n:::\n`;
    const page = await readSnippet(text);
    expect(page && lintPage(page, 'page').messages).toEqual([]);
  });
});
