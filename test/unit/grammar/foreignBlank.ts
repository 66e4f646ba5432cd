import {expect} from 'vitest';

import {lintText} from '../lint/rules/lintText.js';

/** Rules and messages of a question with a blank. */
export async function listMessages(blank: string, format: string): Promise<string[]> {
  const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
  const {messages} = await lintText(text, {path: `docs/page.${format}`});
  return messages.map(({rule, reason}) => `${rule} ${reason}`);
}

/** Expects one message, which shows the blank as it is written here, and nothing of that. */
export async function expectCure(blank: string, cure: string, format: string): Promise<void> {
  const messages = await listMessages(blank, format);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('foreign-notation');
  expect(messages[0]).toContain(`expected \`${cure}\``);
  expect(await listMessages(cure, format), 'the cure says nothing else').toEqual([]);
}
