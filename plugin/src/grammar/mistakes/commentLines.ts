import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {maskLine} from './maskLine.js';

/** Lines that are a comment for other systems, each with the name of one that has it. */
const COMMENTS: readonly {name: string; pattern: RegExp; isFirst?: true}[] = [
  {name: 'Obsidian', pattern: /^%%[^%]+%%$/},
  // A text may be wrapped before `% of all users`.
  {name: 'LaTeX', pattern: /^%{1,3}\s[^%]+$/, isFirst: true},
  {name: 'a programming language', pattern: /^\/\/+\s[^/]*\p{L}/u},
  {name: 'reStructuredText', pattern: /^\.\.\s(?![\w-]{1,40}::|_|\[)[^.]*\p{L}/u},
  {
    name: 'a template',
    pattern: /^\{#[^{}]*#\}$|^\{\{[-!]{0,3}\s?(?:\/\*[^{}]*\*\/|--[^{}]*)-?\}\}$/,
  },
];

/**
 * Finds a line that is a comment for another system. Readers would see it, and authors note keys in comments.
 *
 * ```markdown
 * %% The second one is right. %%   → `foreign-notation`, which asks for a comment of Markdown
 * // The second one is right.      → the same
 * A path such as //host/share      → nothing
 * ```
 */
export function findCommentLine(line: number, source: Source): Problem[] {
  const masked = maskLine(source, line);
  const start = /^[\s>]*/.exec(masked)?.[0].length ?? 0;
  const original = (source.lines[line - 1] ?? '').trimEnd();
  const text = masked.slice(start, original.length);
  const isFirst = !/[^\s>]/.test(source.lines[line - 2] ?? '');
  const comment = COMMENTS.find(
    (each) => each.pattern.test(text.trimEnd()) && (isFirst || each.isFirst === undefined),
  );
  if (!comment) return [];
  const written = original.slice(start);
  const words = written.replace(/^[^\p{L}\p{N}`]+|(?<![%#}*/-])[%#}*/-]+$/gu, '').trim();
  return [
    {
      rule: 'foreign-notation',
      place: placeOnLine(line, start, original.length),
      actual: `${quoteCode(written)}, a comment of ${comment.name}, which readers would see`,
      expected: `${quoteCode(`<!-- ${words} -->`)}, or ${quoteCode(`{/* ${words} */}`)} in MDX`,
    },
  ];
}
