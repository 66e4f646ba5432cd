import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {load} from 'cheerio';
import type {CheerioAPI} from 'cheerio';
import {describe, expect, it} from 'vitest';

const CASES = path.join(import.meta.dirname, '../fixtures/cases');
const PAGES = readdirSync(CASES)
  .map((name) => path.join(CASES, name, 'page.html'))
  .filter((file) => existsSync(file))
  .map((file) => [path.basename(path.dirname(file)), load(readFileSync(file, 'utf8'))] as const);

/** Words for what the reader has done, which the server cannot know. */
const VERDICT =
  /^(?:Correct|Partly correct|Not correct|Correct answer|Not this one|You knew it|To be learnt|I knew it|Not yet)$/;

const listTexts = ($: CheerioAPI): string[] =>
  $('.quiz *')
    .contents()
    .map((_, node) => (node.nodeType === 3 ? $(node).text().trim() : ''))
    .get();

describe.each(PAGES)('the HTML of %s, without a style sheet', (_, $) => {
  it('holds what gives an answer away in closed details only', () => {
    const given = $('.quiz-answer, .quiz-key, dl');
    expect(given.filter((__, each) => !$(each).closest('details:not([open])').length)).toHaveLength(
      0,
    );
    for (const summary of $('.quiz-details > summary')) expect($(summary).text()).toBe('Answer');
  });

  it('hides what needs the script', () => {
    expect($('.quiz button:not([hidden])')).toHaveLength(0);
    expect(
      $('.quiz progress').filter((__, each) => !$(each).closest('[hidden]').length),
    ).toHaveLength(0);
  });

  it('has no verdict', () => {
    expect($('.quiz-mark, [data-verdict]')).toHaveLength(0);
    expect(listTexts($).filter((text) => VERDICT.test(text))).toEqual([]);
  });

  it('has each id once', () => {
    const ids = $('[id]').map((__, each) => $(each).attr('id'));
    expect(ids.get()).toEqual([...new Set(ids.get())]);
  });

  it('shows each image and component once', () => {
    const answers = $('.quiz-key, dt');
    const twice = answers.find('img, .foreign, [id], [data-footnote-ref]');
    expect(twice.length).toBe($('[data-type=order] .quiz-key .foreign').length);
  });
});
