import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import type {CheerioAPI} from 'cheerio';
import {beforeAll, describe, expect, it} from 'vitest';

import {ROOT} from '../../support/repository.js';
import {renderPage} from '../../support/render.js';
import {VOCABULARY} from './pages.js';

/** What the quiz has to say, line by line: tagline and progress; then number, prompt and explanation of each question. */
const WORDS = fs.readFileSync(path.join(import.meta.dirname, 'vocabulary.txt'), 'utf8');

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the page on vocabulary', () => {
  let $: CheerioAPI;
  beforeAll(async () => {
    const text = fs.readFileSync(path.join(ROOT, VOCABULARY), 'utf8');
    const [, content = ''] = /^---\n[^]*?\n---\n([^]*)^## Glossary$/m.exec(text) ?? [];
    $ = load(await renderPage(content));
  });

  it('begins with the quiz', () => {
    expect($('body').children().first().attr('data-quiz')).toBe('vocabulary');
  });

  it('asks the five questions in the agreed words', () => {
    const quiz = $('[data-quiz="vocabulary"]').clone();
    quiz.find('button').remove();
    const lines = ['header > p', '.quiz-progress'].map((part) => quiz.find(part).text());
    for (const question of quiz.find('[data-question]').toArray()) {
      const parts = [
        '.quiz-number',
        '.quiz-prompt',
        '.quiz-details > .quiz-answer > p:first-of-type',
      ];
      lines.push(...parts.map((part) => $(question).find(part).text()));
    }
    expect(`${lines.map(clean).join('\n')}\n`).toBe(WORDS);
  });

  it('says what has changed since an incident of 2025', () => {
    const question = $('[data-quiz="vocabulary"] [data-question]').eq(3);
    const update = question.find('.quiz-details > .quiz-answer > p:last-of-type');
    expect(clean(update.text())).toMatch(
      /^Update.*: today AUDIO is the default.* incident is from 2025 models/,
    );
  });
});
