import type {Edit} from '../../lint/fixes/edit.js';
import {quoteValue} from '../../grammar/quoteValue.js';
import {isComment} from '../../mdast/comment.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';

/**
 * Writes the line of a question that gives it evidence; nothing where the question has no place in the file. `lines` are
 * those of the file, and `review` is the link that the question has now.
 *
 * - `::question{#a}` becomes `::question{#a review="#dns" because="names become addresses"}`.
 * - A question without `::question` gets such a line and a blank line above it.
 */
export function writeEvidence(
  question: IdentifiedQuestion,
  words: string,
  review: string,
  lines: readonly string[],
): Edit | undefined {
  const {directive, section} = question;
  const because = `because=${quoteValue(words.replace(/&(?=#?\w+;)/g, '&amp;'))}`;
  const link = `review="${review}"`;
  const names = Object.keys(directive?.attributes ?? {});
  const written = names.includes('review') ? because : `${link} ${because}`;
  if (directive) {
    const {opening} = directive.data?.position ?? {};
    const end = directive.position?.end;
    if (!opening || !end) return undefined;
    const hasBraces = names.length > 0;
    const {line} = hasBraces ? end : opening.end;
    const text = lines[line - 1] ?? '';
    const column = hasBraces ? text.lastIndexOf('}', end.column - 1) : opening.end.column - 1;
    const attributes = hasBraces ? ` ${written}` : `{${written}}`;
    const before = text.slice(0, column);
    return {
      line,
      lines: [(hasBraces ? before.trimEnd() : before) + attributes + text.slice(column)],
    };
  }
  const line = section.find((block) => !isComment(block))?.position?.start.line;
  if (!line) return undefined;
  const text = lines[line - 1] ?? '';
  const prefix = /^[\s>]*/.exec(text)?.[0] ?? '';
  return {line, lines: [`${prefix}::question{${written}}`, prefix.trimEnd(), text]};
}
