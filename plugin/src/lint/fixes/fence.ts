import {endOfLabel} from '../../grammar/endOfLabel.js';
import {BEFORE} from '../../grammar/mistakes/openers.js';
import type {Fix} from './edit.js';
import {joinLabel} from './label.js';

const OPENER = new RegExp(
  String.raw`^(?<before>${BEFORE})(?<colons>:{2,})[ \t]*(?<name>[A-Za-z][\w-]*)(?<rest>.*)`,
);

/**
 * Writes an opening fence as `:::quiz[Title]{#id}`.
 *
 * - `:::Quiz` and `::quiz` become `:::quiz`.
 * - `::: quiz Planets {#planets}` becomes `:::quiz[Planets]{#planets}`.
 * - `:::quiz id=planets` stays, because nobody knows whether that is a title.
 */
export const fixFence: Fix = ({place: {start}}, source) => {
  const {text, removed} = joinLabel(source, start.line, 0);
  const groups = OPENER.exec(text)?.groups;
  if (!groups) return [];
  const {before = '', colons = '', rest = ''} = groups;
  const words = writeRest(rest);
  if (words === undefined) return [];
  const line = `${before}${colons.padEnd(3, ':')}${source.quizName}${words}`;
  return [{line: start.line, lines: [line]}, ...removed];
};

/**
 * Writes what follows the name as a label and braces: ` Planets {#a}` becomes `[Planets]{#a}`. Returns nothing where the
 * author may have meant something else.
 */
function writeRest(written: string): string | undefined {
  const rest = written.trim();
  if (rest.startsWith('[')) {
    const end = endOfLabel(rest, 0);
    const braces = rest.slice(end).trim();
    return end > 0 && isBraces(braces) ? rest.slice(0, end) + braces : undefined;
  }
  if (isBraces(rest)) return rest;
  const braces = /\{[^{}]*\}$/.exec(rest)?.[0] ?? '';
  const title = rest.slice(0, rest.length - braces.length).trimEnd();
  const label = `[${title}]`;
  const isTitle =
    /^\s/.test(written) && /^[\p{L}\p{N}"'`*_¿¡]/u.test(title) && !/^[\w-]+=/.test(title);
  return isTitle && endOfLabel(label, 0) === label.length ? label + braces : undefined;
}

function isBraces(text: string): boolean {
  return text === '' || /^\{[^{}]*\}$/.test(text);
}
