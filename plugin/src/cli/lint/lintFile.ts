import type {VFileMessage} from 'vfile-message';

import {lintPage} from '../../lint/lintPage.js';
import type {LintedPage} from '../../lint/lintPage.js';
import type {Message} from '../../lint/message.js';
import {listFarEvidence} from '../../page/checkEvidence.js';
import type {Page} from '../../page/readPage.js';
import {readText} from '../../files/readText.js';
import type {Site} from '../site/site.js';

/** Lints one file (absolute). Where the parser of the host refuses the file, that is one message of the rule `syntax`. */
export async function lintFile(file: string, site: Site): Promise<LintedPage> {
  const name = site.toName(file);
  const text = readText(file, name);
  let page: Page | undefined;
  try {
    page = await site.read(text, file);
  } catch (error) {
    return {messages: [toMessage(error, name)], summaries: []};
  }
  if (!page) return {messages: [], summaries: []};
  const language = site.findLanguage(file);
  const drifts = await site.findDrifts(page, file);
  const far = await site.checkFarEvidence(listFarEvidence(page), file);
  const whole = {...page, problems: [...page.problems, ...far]};
  const {messages, summaries} = lintPage(whole, name, site.options.lint, language, drifts);
  const failure = page.error === undefined ? [] : [toMessage(page.error, name)];
  return {messages: [...messages, ...failure], summaries};
}

/** An error of the parser of YAML. It counts lines from 0, and its line 0 is the `---` above the front matter. */
interface FrontMatterFailure {
  mark: {line: number; column: number};
}

function toMessage(error: unknown, path: string): Message {
  const {reason, message, place, mark} = error as Partial<VFileMessage & FrontMatterFailure>;
  const point = place ?? (mark && {line: mark.line + 1, column: mark.column + 1});
  const [start, end] = point && 'start' in point ? [point.start, point.end] : [point, point];
  return {
    path,
    ...(start && end && {place: {start, end}}),
    rule: 'syntax',
    severity: 'error',
    reason: reason ?? message ?? String(error),
  };
}
