import type {Mutation} from './mutation.js';

/** Changes that a program makes to a whole file. */
export const WHOLES: readonly Mutation[] = [
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text, random) => text.replace(/\n/g, () => random.pick(['\n', '\r\n', '\r'])),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/^(?: {2}|\t)+/gm, (indent) => '\t'.repeat(Math.ceil(indent.length / 2))),
  (text) => text.replace(/^ +/gm, (indent) => indent + indent),
  (text) => text.replace(/ /g, '\u00A0'),
  (text) => text.replace(/^\n+/gm, ''),
  (text) => text.replace(/\n/g, '\n\n'),
  (text) => text.replace(/[ \t]+$/gm, ''),
  (text) =>
    text
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/'/g, '’')
      .replace(/--+/g, '—'),
  (text) => text.normalize('NFD'),
  (text) => text.trim(),
];
