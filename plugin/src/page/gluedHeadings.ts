import type {ContainerDirective} from 'mdast-util-directive';

import type {Context} from '../grammar/context.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../mdast/source.js';

/** The signs of a heading before a word without a space. A single one is a tag, and `##c` a channel. */
const SIGNS = /^\s{0,3}(##(?=[\p{Lu}\p{Lo}])|#{3,6}(?=[\p{L}\p{N}"'“‘«„¿¡([*_`]))/u;

/**
 * Reports lines of text with the signs of a heading and no space behind them, which readers would see. GIFT has four of
 * them before the feedback of a question. In a list, they may be what an option is about.
 *
 * ```markdown
 * ####The sun warms the surface.   → `heading-in-quiz`, which asks for `The sun warms the surface.`
 * #general, `###a`                 → nothing
 * ```
 */
export function findGluedHeadings(quiz: ContainerDirective, {source, problems}: Context): void {
  for (const {type, position} of quiz.children) {
    if (type !== 'paragraph' || !position) continue;
    for (let {line} = position.start; line <= position.end.line; line += 1) {
      const text = lineAt(source, line).trimEnd();
      const [, signs = ''] = SIGNS.exec(text) ?? [];
      if (!signs) continue;
      const start = text.indexOf(signs);
      problems.push({
        rule: 'heading-in-quiz',
        place: placeOnLine(line, start, text.length),
        actual: `\`${signs}\` before text, which readers would see`,
        expected: quoteCode(text.slice(start + signs.length)),
        note: 'a quiz has no headings; write bold text in place of one',
      });
    }
  }
}
