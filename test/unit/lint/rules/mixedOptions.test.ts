import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

const ask = (options: string): string =>
  `:::quiz\n\nWhich code says it?\n\n${options}\n\nSo it is.\n\n:::\n`;

/** The rules of all messages, each once. */
async function listRules(text: string, severities = {}): Promise<string[]> {
  const {messages} = await lintText(text, {path: 'docs/page.mdx', severities});
  return [...new Set(messages.map(({rule}) => rule))];
}

const FEEDBACK =
  '- [ ] 302\n  Wrong. This is only and always temporary.\n- [x] 301\n  Correct! Search engines take over the new address of the page.\n- [ ] 404\n  Wrong. It says that nothing at all was found.';

describe('rules about options', () => {
  it.each([
    FEEDBACK,
    FEEDBACK.replaceAll('\n  ', ' — '),
    '- [ ] A\n- [x] B ✅\n- [ ] C',
    '- [ ] the code 301\n- [x] The code 302 (correct)\n- [ ] the code 404',
  ])('say nothing where options have feedback in their text: %j', async (options) => {
    expect(await listRules(ask(options))).toEqual(['feedback-in-option']);
  });

  it.each([
    '- [ ] 302\n- [x] 301\n\n  ::hint[Think of search engines, which take over the new address.]\n- [ ] 404',
    '- [ ] 302\n- [ ] 404\n- [x] 301\n\n  ::hint[Think of search engines, which take over the new address.]',
  ])('say nothing where a mistake stands in an option: %j', async (options) => {
    expect(await listRules(ask(options))).toEqual(['misplaced-directive']);
  });

  it('speak where feedback in options is not looked for', async () => {
    const off = await listRules(ask(FEEDBACK), {'feedback-in-option': 'off'});
    expect(off).toContain('missing-feedback');
    const comment =
      '{/* quiz-disable-next feedback-in-option -- It is what they are about. */}\n\n';
    const disabled = await listRules(comment + ask(FEEDBACK));
    expect(disabled).toContain('missing-feedback');
    expect(disabled).not.toContain('feedback-in-option');
  });

  it('keep the comments that silence them', async () => {
    const comment = '{/* quiz-disable-next missing-feedback -- It says enough. */}\n\n';
    expect(await listRules(comment + ask(FEEDBACK))).toEqual(['feedback-in-option']);
  });

  it('speak of the other questions', async () => {
    const other = '- [ ] 302\n- [x] 301\n- [ ] 404';
    expect(await listRules(ask(FEEDBACK) + '\n' + ask(other))).toContain('missing-feedback');
  });
});
