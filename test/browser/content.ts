import type {Page} from 'playwright-core';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {PRESETS} from './site.js';
import {answer, findCheck, findQuestions, showAnswer} from './states.js';

/** What authors write besides plain text: each kind as Markdown whose lines a slot may indent. */
export const KINDS = {
  table: `| Field of a message | What it holds | Who sends it |
| --- | --- | --- |
| \`realtimeInputConfiguration\` | \`automaticActivityDetection\` and more | The client |
| \`sessionResumptionUpdate\` | The newest handle of a session | The server |`,
  code: `\`\`\`js title="connect.js"
const session = await client.live.connect({model: 'a-model-with-a-long-name', config: {responseModalities: ['AUDIO']}});
\`\`\``,
  image: '![A drawing that is wider than a phone](/wide.svg)',
  list: `1. The first step
2. The second step

   - A part of it
   - Another part`,
  admonition: `:::warning[Before you go on]

Close the **session** first.

:::`,
  paragraphs: `The first paragraph sets the scene for what is asked, and takes more than one line to do so.

The second one adds a [link](./index.md) and *emphasis*.

The third one asks: which of them holds?`,
  word: 'It is sum(i=1..n):(a_i+b_i+c_i+d_i)/(a_i-b_i-c_i-d_i)=sqrt(a_n+b_n+c_n+d_n)/sqrt(a_n-b_n-c_n-d_n)+1.',
  inline:
    'Call `client.live.connect()` with `responseModalities`, then **wait** for `setupComplete`.',
} as const;

/** The places of a question that take any content. */
export const SLOTS = ['prompt', 'option', 'feedback', 'explanation'] as const;

export type Slot = (typeof SLOTS)[number];

/** A drawing of 1200 by 200, which no phone shows in full size. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="200" viewBox="0 0 1200 200">
  <rect width="1200" height="200" fill="#d8dee9"/>
  <path d="M0 180 300 40l300 100 300-120 300 90" fill="none" stroke="#5e81ac" stroke-width="12"/>
</svg>
`;

const indent = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);
const quote = (text: string) => text.replaceAll(/^/gm, '> ');

/** Writes one page a slot: `/prompt` asks a question of each kind, the others have all kinds in one question. */
const WRITERS: Record<Slot, (contents: readonly string[]) => string> = {
  prompt: (contents) =>
    contents.map((content) => `${content}\n\n- [x] Yes\n- [ ] No`).join('\n\n---\n\n'),
  option: (contents) =>
    `Which of these hold?\n\n${contents
      .map((content, index) => `- [${index % 2 ? ' ' : 'x'}]\n\n${indent(content, '  ')}`)
      .join('\n\n')}`,
  feedback: (contents) =>
    `Which of these hold?\n\n${contents
      .map(
        (content, index) =>
          `- [${index ? ' ' : 'x'}] Option ${String(index + 1)}\n\n${indent(quote(content), '  ')}`,
      )
      .join('\n\n')}`,
  explanation: (contents) =>
    `Does it hold?\n\n- [x] Yes\n- [ ] No\n\n::explanation\n\n${contents.join('\n\n')}`,
};

/** Builds the pages with each kind of content in each slot, in English and in a language that is written from right to left. */
export async function buildContentSite(): Promise<SiteResult> {
  const contents = Object.values(KINDS);
  const files: Record<string, string> = {
    'docs/index.md': '---\nslug: /\n---\n\n# Start\n',
    'static/wide.svg': DRAWING,
  };
  for (const slot of SLOTS) {
    files[`docs/${slot}.md`] =
      `---\ntitle: Content of ${slot}\nslug: /${slot}\nhide_title: true\nhide_table_of_contents: true\n---\n
::::quiz{#${slot}}

${WRITERS[slot](contents)}

::::
`;
  }
  return buildSite({
    name: 'browser-content',
    files,
    config: {
      i18n: {
        defaultLocale: 'en',
        locales: ['en', 'he'],
        localeConfigs: {he: {direction: 'rtl'}},
      },
      presets: PRESETS,
    },
  });
}

/** Brings an open page to where the content of its slot is seen. */
export async function showContent(page: Page, slot: Slot): Promise<void> {
  const question = findQuestions(page).first();
  await findCheck(question).waitFor();
  if (slot === 'prompt') return;
  await answer(question, slot === 'option' ? [0, 1] : [0]);
  if (slot === 'option') await showAnswer(question);
  if (slot === 'feedback') await question.locator('.quiz-others > summary').click();
}
