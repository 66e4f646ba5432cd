import type {Problem} from '../../mdast/problem.js';
import {placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {maskLine} from './maskLine.js';
import {findCure} from './quizElements.js';

/** A shortcode of Hugo with the name in front, up to the end of its tag: `{{< hint >}}` or `{{% hint %}}`. */
const SHORTCODE = /\{\{[<%]\s*([\w-]{1,40})[^{}]{0,200}[>%]\}\}/g;

/**
 * Finds shortcodes of Hugo, which Docusaurus does not know: readers would see them with what stands between them.
 *
 * ```markdown
 * {{< hint >}}A byte has eight bits.{{< /hint >}}   → `foreign-notation`, which asks for `::hint[…]`
 * ```
 */
export function findShortcodes(line: number, source: Source): Problem[] {
  return [...maskLine(source, line).matchAll(SHORTCODE)].map(
    ({0: written, 1: name = '', index}): Problem => ({
      rule: 'foreign-notation',
      place: placeOnLine(line, index, index + written.length),
      actual: `shortcode \`${written}\` of Hugo, which readers would see as text`,
      expected:
        findCure(name.replace(/[-_]/g, '')) ?? 'what it stands for, as Markdown or a component',
    }),
  );
}
