import {lineAt} from '../../mdast/source.js';
import type {Fix} from './edit.js';

/** Puts a blank line before a `---` that would make a heading of the text above it. */
export const fixSeparator: Fix = ({place: {start}}, source) => {
  const text = lineAt(source, start.line);
  return [{line: start.line, lines: [text.slice(0, start.column - 1).trimEnd(), text]}];
};
