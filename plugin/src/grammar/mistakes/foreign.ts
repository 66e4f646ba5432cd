import type {Root} from 'mdast';

import type {Place, Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {DEFAULT_NAME} from '../names.js';
import {FOREIGN_BLOCKS} from './foreignBlocks.js';
import {FOREIGN_LINES} from './foreignLines.js';
import {says} from './foreignMarks.js';
import type {ForeignNotation} from './foreignNotation.js';
import {nameLines} from './hiddenAnswer.js';
import {takeOptions} from './openerOptions.js';
import {readShownLines} from './shownLines.js';

/** A word or mark without which none of the notations is on a page. */
const MENTION =
  /quiz|[[!`~:/{<%."'?-][\s.]?(?:question|exercise|exam|choice|challenge|problem|mcq|mchoice|multiple|single|true|knowledge|self|fill|flash|trivia|parsons|clickable|shortanswer)|[:?!]{3}[^\n:?!]*question|\[![^\n[]*question|(?:test|check) your|\/{3}[ \t]|question["']?[ \t]*:|::[^:\n]{1,200}::|\{\s*[=~]|\$CATEGORY:|ANSWER:|exsolution:|\[\[x\]|\(x\)|\*[a-z][.)]|[([]x[)\]]/i;

/** What stands before a block: indentation, quotation marks and bullets. */
const BEFORE = /^(?:[\s>]|[-*+]\s)*/;

/** Whether a page can hold a block with a question of another system. */
export function mentionsForeign(text: string): boolean {
  return MENTION.test(text);
}

/**
 * Reports the blocks of a page with questions of other systems, which would show their keys. Code, comments, front matter
 * and quizzes are left out, and so are components that the page defines. Where quizzes have another name, another plugin
 * may have taken `quiz`, and the notations that plugins use are left to it.
 *
 * ```markdown
 * <quiz>                → `foreign-quiz`, which names mkdocs-quiz
 *
 * ???+ question         → `foreign-quiz`, which names MkDocs
 *
 * > [!quiz] Two?
 * > - [x] 2             → `foreign-quiz`, which names callouts; without `[x]`, nothing
 *
 * ::Q1:: Two? {=2 ~3}   → `foreign-quiz`, which names GIFT
 * ```
 */
export function findForeign(tree: Root, source: Source): Problem[] {
  if (!mentionsForeign(source.text)) return [];
  const isRenamed = source.quizName !== DEFAULT_NAME;
  const blocks = FOREIGN_BLOCKS.filter(({isOfPlugins}) => !isOfPlugins || !isRenamed);
  const {lines, isHidden, isInText} = readShownLines(tree, source);
  const problems: Problem[] = [];
  let line = 1;
  while (line <= lines.length) {
    const found = isHidden(line) ? undefined : readBlock(line);
    if (found) {
      const text = lineAt(source, line);
      const start = BEFORE.exec(text)?.[0].length ?? 0;
      const place = placeOnLine(line, start, text.trimEnd().length);
      problems.push(explain(found, place, source));
    }
    line = (found?.last ?? line) + 1;
  }
  return problems;

  function readBlock(first: number): FoundBlock | undefined {
    // Data of scripts looks like lines of running text.
    for (const notation of isInText(first) ? [...blocks, ...FOREIGN_LINES] : blocks) {
      const {opener, end, proof, isComponent, isComment} = notation;
      // Comments and the fences of quizzes stand in the source alone.
      const all = isComment ? source.lines : lines;
      const text = all[first - 1] ?? '';
      const written = text.replace(BEFORE, '');
      const match = opener.exec(written);
      if (!match || (isComponent && isOwn(written, tree))) continue;
      if (notation.says && !says(notation.says, match.slice(1).join(''))) continue;
      let last = first;
      if (end) while (last < lines.length && !end.test(all[last] ?? '')) last += 1;
      if (isComponent && end && last === lines.length) continue;
      if (proof && !lines.slice(first - 1, last).some((text) => proof.test(text))) continue;
      return {notation, last, title: readTitle(written.slice(match[0].length))};
    }
    return undefined;
  }
}

/** A block of another system. */
interface FoundBlock {
  notation: ForeignNotation;
  /** Its last line. */
  last: number;
  /** What its first line calls it. */
  title: string | undefined;
}

/**
 * Reads the title of a block from what stands behind its name. A question is its prompt.
 *
 *     ??? quiz "Hash tables"   →   Hash tables     :::{quiz} Spread   →   Spread     > [!quiz] Two?   →   nothing
 */
function readTitle(rest: string): string | undefined {
  const title = rest.replace(/^[\s"'|:+-]+|(?<![\s"':])[\s"':]+$/g, '');
  // A small word alone is a name or a kind.
  const isTitle = /^(?!\p{Ll}\S*$)[^{}[\]<>|=?？]{1,80}$/u.test(title) && /\p{L}/u.test(title);
  return isTitle ? title : undefined;
}

/** Whether the page defines or imports the component that a line begins with. */
function isOwn(written: string, tree: Root): boolean {
  const [, name = ''] = /^<([A-Z][\w.]*)/.exec(written) ?? [];
  if (!name) return false;
  return tree.children.some(
    (node) =>
      node.type === 'mdxjsEsm' &&
      node.value.split(/[^\w.]+/).includes(name) &&
      !node.value.includes('starlight-quiz'),
  );
}

function explain(
  {notation: {block, arguments: rest, showing}, title}: FoundBlock,
  place: Place,
  source: Source,
): Problem {
  const {line} = place.start;
  const opener = `:::${source.quizName}${title === undefined ? '' : `[${title}]`}`;
  const whole = rest === undefined ? takeOptions(opener, line + 1, source) : undefined;
  const cure =
    rest === undefined
      ? `write the question between ${whole ? 'it' : `\`${opener}\``} and \`:::\`, and its options as \`- [x] right\` and \`- [ ] wrong\``
      : `\`npx docusaurus quiz:import FILE${rest}\` converts it`;
  return {
    rule: 'foreign-quiz',
    place,
    actual: block,
    ...(whole && {
      expected: `${quoteCode(whole.opener)} in place of ${nameLines(line, whole.last)}`,
    }),
    note: showing === undefined ? cure : `${cure}; ${showing}`,
  };
}
