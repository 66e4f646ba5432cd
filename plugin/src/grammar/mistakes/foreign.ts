import type {Root} from 'mdast';

import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import type {Problem} from '../../mdast/problem.js';
import {replaceBetween} from '../../mdast/replaceBetween.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {DEFAULT_NAME} from '../names.js';

/** How a block with a question of another system begins, and what makes sure that it is one. */
interface ForeignBlock {
  /** The system, as a message names it. */
  system: string;
  /** The first line of a block, without what stands before it. */
  opener: RegExp;
  /** The line behind the block. Without it, the block is its first line. */
  end?: RegExp;
  /** What one of its lines must have, the first one included. */
  proof?: RegExp;
  /** What `quiz:import` needs besides the file. Nothing where it cannot read such a block. */
  arguments?: string;
  /** Whether the page may define a component of that name, which is left alone then. */
  isComponent?: true;
  /** Whether it counts only in running text, because data of scripts looks like it. */
  isText?: true;
}

/** An option of a task list. */
const OPTION = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/;

const BLANK_LINE = /^[\s>]*$/;

const SYSTEMS: readonly ForeignBlock[] = [
  {system: 'mkdocs-quiz', opener: /^(?:<quiz[\s>]|<\?quiz\?>|quiz-start\b)/, arguments: ''},
  {
    system: 'starlight-quiz',
    opener: /^<Quiz(?:[\s>]|$)(?!.*\/>)/,
    end: /<\/Quiz\s*>/,
    proof: OPTION,
    arguments: '',
    isComponent: true,
  },
  {
    system: 'quizdown',
    opener:
      /^(?:\{\{[<%]\s*quizdown\b|<div class(?:Name)?="quizdown"|(?:`{3,}|~{3,})\s*\{?quizdown\b)/,
    arguments: '',
  },
  {system: 'mdbook-quiz', opener: /^\{\{#quiz\s/, arguments: ''},
  {system: 'a Hugo shortcode', opener: /^\{\{[<%]\s*quiz\b/},
  {
    system: 'GIFT',
    opener: /^(?:\$CATEGORY:|::[^:]{1,200}::[^{`|]{0,2000}\{)/,
    arguments: ' --from gift',
  },
  {
    system: 'GIFT',
    opener: /^[^{}\\$`|]{1,2000}\{\s*(?:=[^={}~]{1,200}~|~[^={}~]{1,200}[=~])/,
    arguments: ' --from gift',
  },
  {
    system: 'MkDocs',
    opener: /^(?:\?{3}\+?|!{3})\s+["']?(?:question|quiz|exercise)\b/,
  },
  {
    system: 'another plugin',
    opener:
      /^:{3,}\s*(?:questions?|mcq|multiple-?choice|single-?choice|choice|knowledge-check|exam)(?![\w-])/i,
    end: /^[\s>]*:{3,}\s*$/,
    proof: OPTION,
  },
  {
    system: 'another system',
    opener: /^["']?question["']?\s*:\s*\S/,
    isText: true,
    end: BLANK_LINE,
    proof:
      /^[\s>]*(?:[-*+]\s+)?["']?(?:answers?|correct(?:_?answer)?|solution|options|choices)["']?\s*:/,
  },
];

/** What stands before a block: indentation, quotation marks and bullets. */
const BEFORE = /^(?:[\s>]|[-*+]\s)*/;

/** A word or mark without which none of the blocks is on a page. */
const MENTION =
  /<\??quiz|quiz-start|quizdown|\{\{[<%#]\s*quiz|:::[ \t]*(?:question|mcq|multiple|single|choice|knowledge|exam)|question["']?[ \t]*:|(?:\?\?\?\+?|!!!)[ \t]+["']?(?:question|exercise)|::[^:\n]{1,200}::|\{\s*[=~]|\$CATEGORY:/i;

/**
 * Whether a page can hold a block with a question of another system. Where quizzes have another name, another system is in
 * use, and its blocks are left to it.
 */
export function mentionsForeign(text: string, quizName: string): boolean {
  return quizName === DEFAULT_NAME && MENTION.test(text);
}

/**
 * Reports the blocks of a page with questions of other systems, which would show their keys. Code, comments, front matter
 * and quizzes are left out, and so are components that the page defines.
 *
 * ```markdown
 * <quiz>                → `foreign-quiz`, which names mkdocs-quiz
 *
 * ???+ question         → `foreign-quiz`, which names MkDocs
 *
 * ::Q1:: Two? {=2 ~3}   → `foreign-quiz`, which names GIFT
 * ```
 */
export function findForeign(tree: Root, source: Source): Problem[] {
  if (!mentionsForeign(source.text, source.quizName)) return [];
  const {lines, isHidden, isInText} = readLines(tree, source);
  const problems: Problem[] = [];
  let line = 1;
  while (line <= lines.length) {
    const text = lines[line - 1] ?? '';
    const start = BEFORE.exec(text)?.[0].length ?? 0;
    const found = isHidden(line) ? undefined : readBlock(line, text.slice(start));
    if (found) {
      const end = lineAt(source, line).trimEnd().length;
      problems.push(explain(found.block, placeOnLine(line, start, end)));
    }
    line = (found?.last ?? line) + 1;
  }
  return problems;

  function readBlock(
    first: number,
    written: string,
  ): {block: ForeignBlock; last: number} | undefined {
    for (const block of SYSTEMS) {
      const {opener, end, proof, isComponent, isText} = block;
      if (!opener.test(written) || isOwn(block, tree)) continue;
      let last = first;
      if (isText && !isInText(first)) continue;
      if (end) while (last < lines.length && !end.test(lines[last] ?? '')) last += 1;
      if (isComponent && last === lines.length) continue;
      if (proof && !lines.slice(first - 1, last).some((text) => proof.test(text))) continue;
      return {block, last};
    }
    return undefined;
  }
}

/** Whether the page defines or imports the component of that name. */
function isOwn({isComponent}: ForeignBlock, tree: Root): boolean {
  if (!isComponent) return false;
  return tree.children.some(
    (node) =>
      node.type === 'mdxjsEsm' &&
      /\bQuiz\b/.test(node.value) &&
      !node.value.includes('starlight-quiz'),
  );
}

function explain({system, arguments: rest}: ForeignBlock, place: Problem['place']): Problem {
  const command = `npx docusaurus quiz:import FILE${rest ?? ''}`;
  return {
    rule: 'foreign-quiz',
    place,
    actual: `block of ${system}`,
    note:
      rest === undefined
        ? `write it anew; \`${command}\` converts files of GIFT, mdbook-quiz, mkdocs-quiz, quizdown and starlight-quiz`
        : `\`${command}\` converts it`,
  };
}

/** The lines of a page without its comments, and what they are. */
interface PageLines {
  lines: readonly string[];
  /** Whether a line shows code, settings, scripts or a quiz of our own. */
  isHidden: (line: number) => boolean;
  /** Whether a line is running text. */
  isInText: (line: number) => boolean;
}

const HIDDEN: ReadonlySet<string> = new Set(['math', 'mdxjsEsm', 'mdxFlowExpression']);

function readLines(tree: Root, source: Source): PageLines {
  const count = source.lines.length;
  const hidden = new Uint8Array(count + 2);
  const inText = new Uint8Array(count + 2);
  const [start, ...rest] = source.lines;
  if (start?.trim() === '---')
    hidden.fill(1, 1, rest.findIndex((text) => text.trim() === '---') + 3);
  // The first line of a code block says whether another system reads it.
  for (const {first, last} of findCodeBlocks(source)) hidden.fill(1, first + 1, last + 1);
  walk(tree, ({type, position, data}) => {
    if (!position) return undefined;
    const {start, end} = position;
    const isIndented = type === 'code' && !/^[\s>]*(?:`{3}|~{3})/.test(lineAt(source, start.line));
    if (data?.isQuizBlock || HIDDEN.has(type) || isIndented)
      hidden.fill(1, start.line, end.line + 1);
    if (type === 'paragraph') inText.fill(1, start.line, end.line + 1);
    return undefined;
  });
  const clear = (part: string): string => part.replace(/[^\n]/g, ' ');
  const text = source.lines.join('\n');
  const shown = replaceBetween(replaceBetween(text, '<!--', '-->', clear), '{/*', '*/}', clear);
  return {
    lines: shown.split('\n'),
    isHidden: (line) => hidden[line] === 1,
    isInText: (line) => inText[line] === 1,
  };
}
