import type {VFileMessage} from 'vfile-message';

import {lintPage} from '../lint/lintPage.js';
import type {LintedPage} from '../lint/lintPage.js';
import type {Message} from '../lint/message.js';
import type {Page} from '../remark/readPage.js';
import {readText} from './readText.js';
import type {Site} from './site.js';

/** What one file (absolute) says. What the host's parser refuses is one message of the rule `syntax`. */
export async function lintFile(file: string, site: Site): Promise<LintedPage> {
  const name = site.toName(file);
  const text = await readText(file, name);
  let page: Page | undefined;
  try {
    page = await site.read(text, file);
  } catch (error) {
    return {messages: [toMessage(error, name)], facts: []};
  }
  if (!page) return {messages: [], facts: []};
  const language = site.findLanguage(file);
  const drifts = await site.findDrifts(page, file);
  const {messages, facts} = lintPage(page, name, site.options.lint, language, drifts);
  const failure = page.error === undefined ? [] : [toMessage(page.error, name)];
  return {messages: [...messages, ...failure], facts};
}

function toMessage(error: unknown, path: string): Message {
  const {reason, message, place} = error as Partial<VFileMessage>;
  const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place];
  return {
    path,
    ...(start && end && {place: {start, end}}),
    rule: 'syntax',
    severity: 'error',
    reason: reason ?? message ?? String(error),
  };
}
