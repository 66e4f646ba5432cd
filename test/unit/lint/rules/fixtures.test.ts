import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import type {QuestionSummary} from '../../../../plugin/src/lint/summary.js';
import {lintTogether} from '../../../../plugin/src/lint/lintPage.js';
import type {Message} from '../../../../plugin/src/lint/message.js';
import {ITEM_RULES} from '../../../../plugin/src/rules/weaknesses.js';
import {ROOT} from '../../../support/repository.js';
import {lintText} from './lintText.js';

const FOLDER = path.join(ROOT, 'test/fixtures/lint/rules');

/** Everything said of the files of a folder, then of all of them together. A name may hold a language: `input.de.md`. */
async function lintFolder(folder: string): Promise<Message[]> {
  const messages: Message[] = [];
  const summaries: QuestionSummary[] = [];
  for (const file of fs.readdirSync(folder).filter((name) => /\.mdx?$/.test(name))) {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const locale = /\.(\w\w)\.mdx?$/.exec(file)?.[1] ?? 'en';
    const page = await lintText(text, {path: file, locale});
    messages.push(...page.messages);
    summaries.push(...page.summaries);
  }
  return [...messages, ...lintTogether(summaries, 'site')];
}

function format({path = 'site', place, rule, reason, first}: Message): string {
  const write = (point: {line: number; column: number}) => `${point.line}:${point.column}`;
  const at = place ? `:${write(place.start)}-${write(place.end)}` : '';
  return `${path}${at} ${rule}\n  ${reason}${first ? `\n  see also ${write(first.start)}` : ''}\n`;
}

/** What a lock file is needed for is tested with it. */
const RULES = Object.keys(ITEM_RULES).filter((rule) => rule !== 'stale-question');

describe.each(RULES)('%s', (rule) => {
  const folder = path.join(FOLDER, rule);

  it('says what is poor and where, and nothing about what is right', async () => {
    const messages = await lintFolder(folder);
    expect(messages.some((message) => message.rule === rule)).toBe(true);
    const golden = path.join(folder, 'messages.txt');
    const text = messages.map(format).join('');
    if (process.env['UPDATE']) fs.writeFileSync(golden, text);
    expect(text).toBe(fs.readFileSync(golden, 'utf8'));
  });
});
