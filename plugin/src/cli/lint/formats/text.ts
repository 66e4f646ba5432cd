import path from 'node:path';
import type {Message} from '../../../lint/message.js';
import {readSource, readText as withoutMark} from '../../../mdast/source.js';
import {count} from '../../terminal/count.js';
import {paint} from '../../terminal/paint.js';
import {readText} from '../../../files/readText.js';
import {formatExcerpt} from './excerpt.js';
import {countMessages} from './report.js';
import type {LintReport} from './report.js';

/** Formats the report for people: grouped by file, with an excerpt below each message, and a summary at the end. */
export function formatText(report: LintReport): string {
  const groups = new Map<string | undefined, Message[]>();
  for (const message of report.messages) {
    groups.set(message.path, [...(groups.get(message.path) ?? []), message]);
  }
  const texts = [...groups].map(([name, messages]) =>
    name === undefined
      ? formatGroup('The whole site', messages, [])
      : formatGroup(name, messages, readLines(path.join(report.siteDir, name), name)),
  );
  return [...texts, summarize(report)].join('\n\n');
}

/** Reads the file once more, so that the text of no file is kept. */
function readLines(file: string, name: string): readonly string[] {
  return readSource(withoutMark(readText(file, name))).lines;
}

function formatGroup(
  title: string,
  messages: readonly Message[],
  lines: readonly string[],
): string {
  const texts = messages.map((message) => formatMessage(message, lines));
  return [paint('bold', title), ...texts].join('\n');
}

function formatMessage(message: Message, lines: readonly string[]): string {
  const {place, rule, severity, reason, first} = message;
  const at = place ? `${place.start.line}:${place.start.column}  ` : '';
  const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const cause = first ? ` (see also ${first.start.line}:${first.start.column})` : '';
  const name = rule === 'syntax' ? rule : `quiz:explain ${rule}`;
  const head = `  ${at}${kind}  ${reason}${cause}  ${paint('dim', name)}`;
  return place ? [head, ...formatExcerpt(place, lines)].join('\n') : head;
}

function summarize({messages, files, fixed}: LintReport): string {
  const {errors, warnings} = countMessages(messages);
  const looked = `in ${count(files, 'file')}`;
  const mended = fixed ? `, ${count(fixed, 'mistake')} fixed` : '';
  if (messages.length === 0) return paint('green', `No problems ${looked}${mended}`);
  const found = `${count(errors, 'error')} and ${count(warnings, 'warning')} ${looked}${mended}`;
  const isExplained = messages.some(({rule}) => rule !== 'syntax');
  const hint = isExplained
    ? '\n`npx docusaurus quiz:explain …` explains the rule of a message'
    : '';
  return paint(errors > 0 ? 'red' : 'yellow', found) + hint;
}
