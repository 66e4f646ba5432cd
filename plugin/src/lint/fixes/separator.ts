import {lineAt} from '../../mdast/source.js';
import type {Fix} from './edit.js';

/**
 * Puts a blank line before a separator. `---` directly below `Because it is large.` makes a heading of that text; with a
 * blank line between them, it separates two questions.
 */
export const fixSeparator: Fix = ({place: {start}}, source) => {
  const text = lineAt(source, start.line);
  return [{line: start.line, lines: [text.slice(0, start.column - 1).trimEnd(), text]}];
};
