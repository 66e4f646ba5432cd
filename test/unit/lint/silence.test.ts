import {describe, expect, it} from 'vitest';

import {lintText} from './rules/lintText.js';

const QUESTION = 'Is it open?\n\n- [x] Yes\n- [ ] No\n';
const COMMENT = '<!-- quiz-disable-next missing-explanation -- the page says it above -->';

async function listRules(text: string, path = 'docs/page.md'): Promise<string[]> {
  const {messages} = await lintText(text, {path});
  return messages.map(({rule, place}) => `${place?.start.line} ${rule}`);
}

describe('a comment that silences a rule', () => {
  it('is for the first question of the quiz that it stands in front of', async () => {
    const text = `${COMMENT}\n\n:::quiz\n\n${QUESTION}\n---\n\nReally? ${QUESTION}\n:::\n`;
    expect(await listRules(text)).toEqual(['12 missing-explanation']);
  });

  it('is for the question that it stands in front of, and no other', async () => {
    const text = `:::quiz\n\n${QUESTION}\n---\n\n${COMMENT}\n\n::question{#second}\n\n${QUESTION}\n---\n\nReally? ${QUESTION}\n:::\n`;
    expect(await listRules(text)).toEqual([
      // One message stands for the first question and the third.
      '3 missing-explanation',
      // The first question and the second ask the same.
      '12 repeated-prompt',
    ]);
    const {messages} = await lintText(text);
    expect(messages[0]?.reason).toContain('2 questions without an explanation, on lines 3 and 21');
    expect(messages[0]?.more?.map(({start}) => start.line)).toEqual([21]);
  });

  it('may stand directly on the line above the prompt', async () => {
    const text = `:::quiz\n\n${COMMENT}\n${QUESTION}\n:::\n`;
    expect(await listRules(text)).toEqual([]);
  });

  it('silences rules about many questions for that one', async () => {
    const comment = COMMENT.replace('missing-explanation', 'missing-explanation, repeated-prompt');
    const text = `:::quiz\n\n${QUESTION}\nIt is.\n\n:::\n\n${comment}\n\n:::quiz\n\n${QUESTION}\n:::\n`;
    expect(await listRules(text)).toEqual([]);
  });

  it('is told of when it could go', async () => {
    const text = `${COMMENT}\n\n:::quiz\n\n${QUESTION}\nIt is.\n\n:::\n`;
    expect(await listRules(text)).toEqual(['1 invalid-disable']);
  });

  it('is not called useless while its question has mistakes', async () => {
    const text = `${COMMENT}\n\n:::quiz\n\nIs it open?\n\n- [ ] Yes\n- [ ] No\n\n:::\n`;
    expect(await listRules(text)).toEqual(['7 no-correct-option']);
  });

  it.each([
    ['missing-explanation', 'comment without a reason'],
    ['missing-explanation --', 'comment without a reason'],
    ['missing-explanation, option-count the page says it', 'comment without a reason'],
    ['missing-explanation — the page says it', '`—`, expected `--`, two hyphens'],
    ['missing-explanation - the page says it', '`-`, expected `--`, two hyphens'],
  ])('silences nothing without a reason, as %j, and says so once', async (body, reason) => {
    const text = `<!-- quiz-disable-next ${body} -->\n\n:::quiz\n\n${QUESTION}\n:::\n`;
    const {messages} = await lintText(text, {path: 'docs/page.md'});
    expect(messages.map(({rule}) => rule)).toEqual(['invalid-disable', 'missing-explanation']);
    expect(messages[0]?.reason).toContain(reason);
  });

  it('means nothing in code', async () => {
    const code = `\`\`\`md\n${COMMENT}\n\`\`\`\n`;
    const text = `${code}\n:::quiz\n\n${QUESTION}\n:::\n`;
    expect(await listRules(text)).toEqual(['7 missing-explanation']);
  });

  it('is written as MDX writes comments where the file is MDX', async () => {
    const comment = '{/*\n  quiz-disable-next\n  missing-explanation -- the page says it\n*/}';
    const text = `:::quiz\n\n${comment}\n\n${QUESTION}\n:::\n`;
    expect(await listRules(text, 'docs/page.mdx')).toEqual([]);
  });
});
