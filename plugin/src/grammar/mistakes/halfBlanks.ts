import type {Nodes, RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {placeOffsets, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {isBlank} from '../syntax/index.js';

/** Something that was meant as a blank. */
interface Half {
  /** It in a text. Its group `key` is what would stand between the brackets. */
  pattern: RegExp;
  /** Whether text of a question has it, too, so that it counts only beside a blank in the same block. */
  isLoose?: true;
}

/** Words that a reader may type, with choices between `|`; no formula, no list of numbers, no path. */
const WORDS = String.raw`[!=*~]?\p{L}[\p{L}\p{N}'’ -]{0,40}(?:\|[!=*~]?[\p{L}\p{N}][\p{L}\p{N}'’ -]{0,40})*`;

/** What editors and manuals put in brackets, which nobody is to type. */
const REMARK = String.raw`(?!(?:sic|edit(?:ed)?|emphasis|citation|translation|note|and|or|the|an?|optional|options?|args?|arguments|flags?|files?|default|deprecated|draft|todo|tbd|new|beta|alpha|wip|x|[A-Z]{2,}[ -]?\d+|[a-z]-[a-z])(?![\p{L}\p{N}]))`;

const HALVES: readonly Half[] = [
  {pattern: /(?<![\\{$\p{L}\p{N}])\{\{ ?(?<key>[\p{L}\p{N}][^{}:<>%.#/\n]{0,60}?) ?\}\}/gu},
  {pattern: /(?<![\p{L}\p{N}_.…\\])(?:_{3,}|\.{4,}|…{2,})\s?[([](?<key>[^()[\]\n]{1,60})[)\]]/gu},
  {pattern: /(?<![\p{L}\p{N}_\\])_{3,}(?<key>)(?![\p{L}\p{N}_([]|\s\()/gu},
  {pattern: new RegExp(String.raw`(?<![\p{L}\p{N}\\(])\(\( ?(?<key>${WORDS}) ?\)\)(?!\))`, 'gu')},
  {
    pattern: new RegExp(String.raw`(?<![=\\])==(?<key>${WORDS})(?<!\s)==(?!=)`, 'gu'),
    isLoose: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_\\\]!\[)($])\[ ?${REMARK}(?<key>${WORDS}) ?\](?![[(:{\]])`,
      'gu',
    ),
    isLoose: true,
  },
  {pattern: new RegExp(String.raw`(?<![\p{L}\p{N}\\])\[\( ?(?<key>${WORDS}) ?\)\]`, 'gu')},
];

/** A line that shows how a command is called, whose brackets say what may be left out. */
const USAGE = /(?:^|\s)--?[a-z]|^\s*\$\s/;

/**
 * Finds what was meant as a blank beside real ones, and shows its key. `prompt` is what stands above the first block with a
 * blank. A backslash before it says that it is text.
 *
 * ```markdown
 * [Paris] is in France, [[Rome]] in Italy.     → `foreign-notation`, which asks for `[[Paris]]`
 * ___ (Paris) is in France, [[Rome]] in Italy. → the same
 * He said so [sic] in [[1905]].                → nothing
 * ```
 */
export function findHalfBlanks(
  claimed: readonly RootContent[],
  prompt: readonly RootContent[],
  source: Source,
): Problem[] {
  const besides = claimed.flatMap((block) => listHolders(block));
  return [
    ...prompt.flatMap((block) => findIn(block, false, source)),
    ...besides.flatMap((block) => findIn(block, hasOwnBlank(block), source)),
  ];
}

/** The blocks of a block in which one thing looks like the next: a text, a list or a table. */
function listHolders(block: RootContent): Nodes[] {
  const holders: Nodes[] = [];
  walk(block, (node) => {
    const isHolder = /^(?:paragraph|heading|list|table)$/.test(node.type);
    if (isHolder) holders.push(node);
    return isHolder ? 'skip' : undefined;
  });
  return holders;
}

function hasOwnBlank(block: Nodes): boolean {
  return walk(block, (node) => (isBlank(node) ? 'stop' : undefined)) === 'stop';
}

function findIn(block: Nodes, isBeside: boolean, source: Source): Problem[] {
  const problems: Problem[] = [];
  walk(block, (node, position, parent) => {
    if (/^(?:link|linkReference|code)$/.test(node.type)) return 'skip';
    const offset = node.position?.start.offset;
    // MDX reads `{{Paris}}` as an expression.
    if ((node.type !== 'text' && node.type !== 'mdxTextExpression') || offset === undefined) {
      return undefined;
    }
    const text = sourceOf(source, node);
    const before = position === undefined ? undefined : parent?.children[position - 1];
    // Directly behind a blank stands a hint.
    const first = before && isBlank(before) ? 1 : 0;
    if (USAGE.test(text)) return undefined;
    for (const {pattern, isLoose} of HALVES) {
      if (isLoose && !isBeside) continue;
      for (const {0: written, index, groups = {}} of text.matchAll(pattern)) {
        if (index < first) continue;
        const key = (groups.key ?? '').trim();
        const place = placeOffsets(source.text, offset + index, offset + index + written.length);
        problems.push(explain(written, key, place));
      }
    }
    return undefined;
  });
  return problems;
}

function explain(written: string, key: string, place: Problem['place']): Problem {
  return {
    rule: 'foreign-notation',
    place,
    actual: `\`${written}\`, which makes no blank`,
    expected: `\`[[${key || 'key'}]]\``,
    // In MDX, a backslash before two braces leaves an expression.
    ...(!written.startsWith('{') && {
      note: `write \`\\${written}\` if readers should see it as it stands`,
    }),
  };
}
