import fs from 'node:fs';
import path from 'node:path';
import type {Message} from '../../../lint/message.js';
import {writeReference} from '../../../rules/index.js';
import {toName} from '../../../remark/sourcePath.js';
import type {LintReport} from './report.js';

/**
 * A workflow command for each message, which GitHub shows as an annotation beside the changed lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). Files are named from the folder of
 * the repository, of which the site may be a part.
 */
export function formatGithub({messages, siteDir}: LintReport): string {
  const folder = toName(findRepository(siteDir), siteDir);
  return messages.map((message) => annotate(message, folder)).join('\n');
}

function annotate(message: Message, folder: string): string {
  const {path: name, place, rule, severity, reason} = message;
  // GitHub refuses columns where an annotation is on several lines.
  const isOnOneLine = place?.start.line === place?.end.line;
  const properties = {
    file: name === undefined ? undefined : path.posix.join(folder, name),
    line: place?.start.line,
    ...(isOnOneLine && {col: place?.start.column}),
    endLine: place?.end.line,
    ...(isOnOneLine && {endColumn: place?.end.column}),
    title: rule,
  };
  const words = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const kind = severity === 'error' ? 'error' : 'warning';
  const text = rule === 'syntax' ? reason : `${reason} ${writeReference(rule)}`;
  return `::${kind} ${words.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Finds the folder of the repository: the next one above the site with `.git`, or else the one that the workflow has
 * checked out.
 */
function findRepository(siteDir: string): string {
  for (let folder = siteDir; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return process.env['GITHUB_WORKSPACE'] ?? siteDir;
  }
}
