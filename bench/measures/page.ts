import {buildSite} from '../../test/support/site.js';
import {writePlainList, writeQuiz, writeText} from '../content.js';
import type {Figure, Measure} from '../measure.js';
import {weighPage} from '../pageWeight.js';
import type {PageWeight} from '../pageWeight.js';

const COUNTS = [10, 50];

const FORMATS = {quiz: writeQuiz, list: writePlainList, text: writeText};

const measure: Measure = {
  title: 'What a question adds to a page',
  method: [
    'Gzipped bytes for each choice question (a prompt, four options, an explanation; all texts differ) of pages that',
    '`docusaurus build` writes: the HTML, and the chunk with the content of the page, both minus those of an empty page',
    'of the same site. Against the same text beside the same native inputs in plain MDX without any logic, and against',
    'the same text as paragraphs and lists.',
  ].join(' '),
  limits: [
    'Of what a question needs in HTML beyond the list, its number is 4 B, the words on how many options may be chosen, tied',
    'to their group, 15 B, the ids that name the group by the prompt 11 B, the key in the closed answer 6 B, classes 6 B, and',
    'the hook `data-question` 4 B. The list has none of these. Without all of them the ratio would be about 1.1x.',
  ].join(' '),
  run: async (say) => {
    say('building a site');
    const site = await buildSite({
      name: 'bench-page',
      files: writePages(),
      config: {
        presets: [
          ['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false, sitemap: false}],
        ],
      },
    });
    if (site.exitCode) throw new Error(site.output);
    const empty = weighPage(site, '');
    return COUNTS.flatMap((count) => {
      const weighQuestion = (format: string): PageWeight => {
        const page = weighPage(site, `${format}-${count}`);
        return {html: (page.html - empty.html) / count, js: (page.js - empty.js) / count};
      };
      return compareFormats(count, {
        quiz: weighQuestion('quiz'),
        list: weighQuestion('list'),
        text: weighQuestion('text'),
      });
    });
  },
};

export default measure;

function writePages(): Record<string, string> {
  const pages = COUNTS.flatMap((count) =>
    Object.entries(FORMATS).map(([format, write]) => [`${format}-${count}`, write(count)] as const),
  );
  return Object.fromEntries(
    [['', ''] as const, ...pages].map(([slug, text]) => [
      `docs/${slug || 'index'}.mdx`,
      // Nothing else may differ between pages, such as what the host takes for their descriptions and pagination.
      `---
title: Page
description: A page
slug: /${slug}
pagination_prev: null
pagination_next: null
---

${text}`,
    ]),
  );
}

function compareFormats(
  count: number,
  {quiz, list, text}: Record<'quiz' | 'list' | 'text', PageWeight>,
): Figure[] {
  const sum = ({html, js}: PageWeight) => html + js;
  const among = `of a question among ${count}`;
  const inputs = 'plain list with inputs';
  return [
    {
      name: `HTML ${among}`,
      value: quiz.html,
      unit: 'B',
      against: {name: inputs, value: list.html},
      goal: 1.25,
      stretch: 1.1,
    },
    {
      name: `page chunk ${among}`,
      value: quiz.js,
      unit: 'B',
      against: {name: inputs, value: list.js},
    },
    {
      name: `HTML and page chunk ${among}`,
      value: sum(quiz),
      unit: 'B',
      against: {name: inputs, value: sum(list)},
    },
    {
      name: `HTML and page chunk ${among}`,
      value: sum(quiz),
      unit: 'B',
      against: {name: 'the same text', value: sum(text)},
    },
  ];
}
