import {endOfLabel} from '../../grammar/endOfLabel.js';
import {BEFORE} from '../../grammar/mistakes/openers.js';
import {isLeafName} from '../../grammar/names.js';
import {lineAt} from '../../mdast/source.js';
import type {Fix} from './edit.js';
import {joinLabel} from './label.js';

const OPENER = new RegExp(String.raw`^(?:${BEFORE})(?=:{2,}[ \t]*[A-Za-z])`);

/**
 * Puts a leaf directive on its own line, with blank lines around it, and spells it as it should be.
 *
 * - `Which planet? ::hint[Large]` becomes `Which planet?`, a blank line and `::hint[Large]`.
 * - `:: Hint Large` becomes `::hint[Large]`.
 * - `Which planet? ::question{#a}` becomes `::question{#a}`, a blank line and `Which planet?`.
 */
export const fixLeaf: Fix = ({place: {start}}, source) => {
  const {line} = start;
  const at = OPENER.exec(lineAt(source, line))?.[0].length ?? start.column - 1;
  const {text, removed} = joinLabel(source, line, at);
  const leaf = readLeaf(text.slice(at));
  if (!leaf) return [];
  const prefix = /^[\s>]*/.exec(text)?.[0] ?? '';
  const lead = text.slice(prefix.length, at).trimEnd();
  const parts = [lead, leaf.text, leaf.rest].filter(Boolean);
  // `::question` must be the first line of its question.
  if (leaf.text.startsWith('::question') && !leaf.rest) parts.reverse();
  const blank = prefix.trimEnd();
  const isFree = (number: number) => !lineAt(source, number).slice(blank.length).trim();
  const lines = parts.flatMap((part) => [blank, prefix + part]);
  if (isFree(line - 1)) lines.shift();
  if (!isFree(line + removed.length + 1)) lines.push(blank);
  return [{line, lines}, ...removed];
};

/** Reads a directive in any spelling, and what follows it on its line: `:: Hint [a] b` is `::hint[a]` and `b`. */
function readLeaf(text: string): {text: string; rest: string} | undefined {
  const written = /^:{2,}[ \t]*(?<name>[A-Za-z]+)[ \t]*(?<after>.*)/.exec(text)?.groups;
  const name = written?.name?.toLowerCase() ?? '';
  const after = written?.after?.trimEnd() ?? '';
  if (!isLeafName(name)) return undefined;
  let end = 0;
  if (after.startsWith('[')) {
    end = endOfLabel(after, 0);
    if (end === 0) return undefined;
  } else if (name === 'hint' && after && !after.startsWith('{')) {
    const label = `[${after}]`;
    return endOfLabel(label, 0) === label.length ? {text: `::hint${label}`, rest: ''} : undefined;
  }
  end += /^\{[^{}]*\}/.exec(after.slice(end))?.[0].length ?? 0;
  return {text: `::${name}${after.slice(0, end)}`, rest: after.slice(end).trim()};
}
