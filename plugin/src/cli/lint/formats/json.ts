import type {Message} from '../../../lint/message.js';
import {writeExplain} from '../../../rules/index.js';
import {countMessages} from './report.js';
import type {LintReport} from './report.js';

/** The report for programs. The shape is a contract with a version, and described in the manual. */
export function formatJson({messages, files, fixed}: LintReport): string {
  const report = {
    version: 1,
    files,
    ...countMessages(messages),
    ...(fixed !== undefined && {fixed}),
    messages: messages.map(toJson),
  };
  return JSON.stringify(report, null, 2);
}

function toJson({path, place, rule, severity, reason, url, first, more}: Message) {
  return {
    path,
    line: place?.start.line,
    column: place?.start.column,
    endLine: place?.end.line,
    endColumn: place?.end.column,
    rule,
    severity: severity === 'warn' ? 'warning' : 'error',
    reason,
    explain: rule === 'syntax' ? undefined : writeExplain(rule),
    url,
    first: first && {line: first.start.line, column: first.start.column},
    more: more?.map(({start: {line, column}}) => ({line, column})),
  };
}
