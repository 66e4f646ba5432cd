import {quoteCode} from '../../mdast/quoteCode.js';
import {walk} from '../../mdast/walk.js';
import type {Finding} from '../check.js';
import type {LintOption, LintQuestion} from '../question.js';

/** The first line of a footnote. */
const NOTE = /^[\s>]*\[\^(?<label>[^\]\s]{1,99})\]:\s*(?<text>\S.*)$/;

/**
 * Finds feedback that is a footnote of its option. It stands at the end of the page, for everybody to read.
 *
 * ```markdown
 * - [ ] Opus[^opus]
 *
 * [^opus]: Wrong, it is for sound.   → asks for `> Wrong, it is for sound.` under the option
 * ```
 */
export function findFootnotes(
  {nodes, place}: LintOption,
  {source}: LintQuestion,
  isFeedback: (text: string) => boolean,
): Finding[] {
  const labels: string[] = [];
  for (const node of nodes) {
    walk(node, (each) => {
      if (each.type === 'footnoteReference') labels.push(each.label ?? each.identifier);
      return undefined;
    });
  }
  if (labels.length === 0) return [];
  return source.lines.flatMap((written, index): Finding[] => {
    const {label = '', text = ''} = NOTE.exec(written.trimEnd())?.groups ?? {};
    if (!labels.includes(label) || !isFeedback(text)) return [];
    return [
      {
        place,
        actual:
          'option with its feedback in a footnote, which everybody sees at the end of the page',
        expected: `${quoteCode(`> ${text}`)} on a line of its own, indented under the option`,
        note: `remove ${quoteCode(`[^${label}]`)} there, and the footnote in line ${index + 1}`,
      },
    ];
  });
}
