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
  const {answer, key, value, correct, id, class: classes, ...others} = node.attributes ?? {};
  const [name] = Object.keys(others);
  const rest = source.text.slice(node.position?.end.offset ?? Infinity);
  // Braces stand behind the brackets, and some people put them before.
  const [, behind] = /^\[([^[\]\n]+)\]/.exec(rest) ?? [];
  const named = [answer, key, value, correct, ...Object.values(others)];
  return [...named, name, behind, classes, id].find(Boolean) ?? undefined;
}

/** A directive with a colon too many in a line of text, where it is none. */
const DOUBLED = /(?<![:\w]):{2,3}([a-z-]{2,20})\[([^[\]]{1,200})\]/gi;

/** Finds such directives of a blank: `It is ::blank[DNS].` */
function findDoubledDirectives(line: number, source: Source): Problem[] {
  const masked = maskLine(source, line);
  return [...masked.matchAll(DOUBLED)].flatMap(
    ({0: written, 1: name = '', 2: key = '', index}): Problem[] => {
      const isAlone = !masked.slice(0, index).replace(/[\s>]/g, '');
      if (isAlone || !NAMES.has(name.toLowerCase().replace(/-/g, ''))) return [];
      return [
        {
          rule: 'foreign-notation',
          place: placeOnLine(line, index, index + written.length),
          actual: `\`${written}\`, which makes no blank`,
          expected: `\`[[${key.trim()}]]\` in its place`,
        },
      ];
    },
  );
}

/**
 * Finds blanks on a line with brackets of East Asian writing, which are text here with their keys in sight.
 *
 * ```markdown
 * It is ［［DNS］］.      → `foreign-notation`, which asks for `[[DNS]]`
 * It is ［［A｜！B］］.   → `foreign-notation`, which asks for `[[A|!B]]`
 * ```
 */
function findWideBlanks(line: number, source: Source): Problem[] {
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

/** Finds the blanks of other systems on a line that are no node of the tree. */
export function findBlanksOnLine(line: number, source: Source): Problem[] {
  return [...findWideBlanks(line, source), ...findDoubledDirectives(line, source)];
}
