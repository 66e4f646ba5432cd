import type {Nodes} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';

import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Context} from '../context.js';
import {guessLeaf} from '../names.js';
import {maskLine} from './maskLine.js';

/** What other systems call the directive of a blank: small letters, and nothing between them. */
const NAMES: ReadonlySet<string> = new Set(
  'blank blanks input textinput inputbox gap fill fillin fillblank fillintheblank cloze field textfield textbox dropdown select choice choose answer'.split(
    ' ',
  ),
);

/** A blank in brackets of East Asian writing, or in a mixture of them with plain ones. */
const WIDE = /(?:[［【〔][［【〔[]|\[[［【〔])([^［］【】〔〕[\]]{1,200})(?:[］】〕\]]{2})/gu;

/** Finds directives that other systems have for a blank: `:blank[DNS]`. Those that the site names are left to it. */
export function findBlankDirectives(
  block: Nodes,
  {source, directives = []}: Pick<Context, 'source' | 'directives'>,
): Problem[] {
  const problems: Problem[] = [];
  walk(block, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'leafDirective') return undefined;
    if (!NAMES.has(node.name.toLowerCase().replace(/[-_]/g, '')) || directives.includes(node.name))
      return undefined;
    // Another message says which directive of ours was meant, as `::explanation` is by `::answer`.
    if (node.type === 'leafDirective' && guessLeaf(node.name)) return undefined;
    const key = readKey(node, source);
    if (key === undefined) return undefined;
    problems.push({
      rule: 'foreign-notation',
      place: node.type === 'leafDirective' ? firstLineOf(source, node) : node.position,
      actual: `\`${sourceOf(source, node)}\`, which makes no blank`,
      expected: `\`[[${key}]]\` in its place`,
      note: 'name a directive of your own in the option `directives` of the plugin',
    });
    return undefined;
  });
  return problems;
}

/** What readers are to fill in: the text in brackets, or an attribute. */
function readKey(node: TextDirective | LeafDirective, source: Source): string | undefined {
  const [first] = node.children;
  const last = node.children.at(-1);
  const start = first?.position?.start.offset;
  const end = last?.position?.end.offset;
  if (start !== undefined && end !== undefined) return source.text.slice(start, end).trim();
  const {answer, key, value, correct, ...others} = node.attributes ?? {};
  const named = answer ?? key ?? value ?? correct ?? Object.values(others)[0];
  const [name] = Object.keys(others);
  return (named ?? '') || name;
}

/**
 * Finds blanks on a line with brackets of East Asian writing, which are text here with their keys in sight.
 *
 * ```markdown
 * It is ［［DNS］］.      → `foreign-notation`, which asks for `[[DNS]]`
 * It is ［［A｜！B］］.   → `foreign-notation`, which asks for `[[A|!B]]`
 * ```
 */
export function findWideBlanks(line: number, source: Source): Problem[] {
  const text = lineAt(source, line);
  return [...maskLine(source, line).matchAll(WIDE)].map(({0: blank, 1: key = '', index}) => {
    const end = index + blank.length;
    const plain = key.trim().replaceAll('｜', '|').replaceAll('！', '!');
    return {
      rule: 'foreign-notation',
      place: placeOnLine(line, index, end),
      actual: `\`${text.slice(index, end)}\` with brackets that are no \`[[\` and \`]]\``,
      expected: `\`[[${plain}]]\``,
      note: 'type it on a Latin keyboard',
    };
  });
}
