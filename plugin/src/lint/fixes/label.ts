import {endOfLabel} from '../../grammar/endOfLabel.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit} from './edit.js';

/** A line together with those below it that its open bracket takes in, and the edits that remove these. */
export interface JoinedLine {
  text: string;
  removed: Edit[];
}

/** Reads a line whose first `[` from an index on may be closed further down, as formatters wrap text. */
export function joinLabel(source: Source, line: number, from: number): JoinedLine {
  const whole = lineAt(source, line);
  const open = whole.indexOf('[', from);
  const removed: Edit[] = [];
  let text = whole;
  while (open >= 0 && endOfLabel(text, open) === open) {
    const next = line + removed.length + 1;
    const more = lineAt(source, next).replace(/^[\s>]*/, '');
    if (!more) return {text: whole, removed: []};
    text = `${text.trimEnd()} ${more}`;
    removed.push({line: next, lines: []});
  }
  return {text, removed};
}
