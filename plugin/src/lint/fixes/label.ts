import {endOfLabel} from '../../grammar/endOfLabel.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Edit} from './edit.js';

/** A line joined with the lines below it that belong to its bracket, and the edits that remove these lines. */
export interface JoinedLine {
  text: string;
  removed: Edit[];
}

/**
 * Reads a line from which a formatter may have cut the rest of a label.
 *
 *     ::hint[It is the largest
 *     planet]
 *
 * becomes `::hint[It is the largest planet]`. The first `[` that counts is at the index `from` or behind it.
 */
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
