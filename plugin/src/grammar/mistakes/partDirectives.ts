import type {ListItem, Nodes} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';

import {quoteCode} from '../../mdast/quoteCode.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import type {Context} from '../context.js';
import {isLeafName} from '../names.js';
import {findTaskList, isQuiz} from '../quiz.js';
import {indentOf} from './lazyLines.js';
import {maskLine} from './maskLine.js';
import {namePart} from './namePart.js';
import {listTextLines} from './textLines.js';

/** A directive with more colons, which is text in a line of text. Those of leaves are known by their names. */
const DOUBLED = /(?<![:\w]):{2,3}(?<name>[a-z-]{2,20})\[(?<text>[^[\]]{1,300})\]/gi;

/** What stands before the text of a line: quotation marks, a bullet and a marker. */
const LEAD = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[ xX]\]\s+)?$/;

/** A directive that somebody wrote for a part of a question. */
interface Found {
  name: string;
  written: string;
  text: string;
  place: Problem['place'];
}

/**
 * Finds directives in a sentence or an option that have the name of a hint, of feedback or the like. There they are text,
 * which readers see before they answer. Those that the site names are left to it.
 *
 * ```markdown
 * How many? :hint[It has eight bits.]   → `malformed-leaf`, which asks for `::hint[It has eight bits.]`
 *
 * - [ ] UDP :feedback[It loses some.]   → `unknown-directive`, which asks for `> It loses some.`
 * - [ ] CO:sub[2]                       → nothing
 * ```
 */
export function findPartDirectives(
  block: Nodes,
  {source, directives = []}: Pick<Context, 'source' | 'directives'>,
): Problem[] {
  const problems: Problem[] = [];
  const list = findTaskList(block);
  const add = (found: Found, option?: ListItem) => {
    if (!directives.includes(found.name)) problems.push(...explain(found, option, source));
  };
  const search = (node: Nodes, option?: ListItem): void => {
    walk(node, (each) => {
      if (isQuiz(each)) return 'skip';
      if (each.type === 'textDirective') add(readDirective(each, source), option);
      return each === list ? 'skip' : undefined;
    });
    if (node === list) for (const item of list.children) search(item, item);
  };
  search(block);
  for (const line of list === block ? listTextLines(block) : []) {
    const item = list?.children.findLast(({position}) => (position?.start.line ?? 0) <= line);
    const masked = maskLine(source, line);
    for (const {0: written, index, groups} of masked.matchAll(DOUBLED)) {
      const {name = '', text = ''} = groups ?? {};
      const isAlone = /^[\s>]*$/.test(masked.slice(0, index));
      const place = placeOnLine(line, index, index + written.length);
      if (!isLeafName(name) && !isAlone) add({name, written, text, place}, item);
    }
  }
  return problems;
}

function readDirective(node: TextDirective, source: Source): Found {
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  const label = start === undefined ? '' : source.text.slice(start, end).replace(/\s+/g, ' ');
  const [value] = Object.values(node.attributes ?? {});
  const {name, position} = node;
  return {
    name,
    written: sourceOf(source, node).replace(/\s+/g, ' '),
    text: (label === '' ? (value ?? '') : label).trim(),
    place: position,
  };
}

function explain(
  {name, written, text, place}: Found,
  option: ListItem | undefined,
  source: Source,
): Problem[] {
  const kind = namePart(name);
  const {line = 0, column = 1} = place?.start ?? {};
  const before = lineAt(source, line).slice(0, column - 1);
  // Of a leaf at the start of a line, another message says how many colons it takes; of an answer, that it is no blank.
  const isTold = isLeafName(name) && LEAD.test(before) && !/\[[ xX]\]\s+$/.test(before);
  if (!kind || !text || isTold || (name === 'answer' && !option)) return [];
  return [
    {
      rule: isLeafName(name) ? 'malformed-leaf' : 'unknown-directive',
      place,
      actual: `${quoteCode(written)} in ${option ? 'an option' : 'a sentence'}`,
      expected: EXPECTED[kind](text, option && indentOf(option, source)),
      note: 'name a directive of your own in the option `directives` of the plugin',
    },
  ];
}

/** What is written in place of each, in an option that has an indentation, or elsewhere. */
const EXPECTED: Record<
  NonNullable<ReturnType<typeof namePart>>,
  (text: string, indent: number | undefined) => string
> = {
  hint: (text, indent) =>
    `${quoteCode(`::hint[${text}]`)} on a line of its own${indent === undefined ? '' : ' above the options'}, with blank lines around it`,
  feedback: (text, indent) =>
    indent === undefined
      ? `${quoteCode(text)} as a paragraph below what readers answer`
      : `${quoteCode(`> ${text}`)} on a line of its own, indented by ${indent} spaces under its option`,
  question: (text) => `${quoteCode(text)} in its place`,
};
