import type {Parents, Root} from 'mdast';

import {placeOffsets} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {isQuiz} from '../quiz.js';
import type {RawBlank} from './blank.js';
import {findBrackets} from './brackets.js';
import {explainBraces, explainLink, explainOpen} from './explain.js';
import {findCrossing, findLinks} from './links.js';
import {writePlaceholder} from './placeholder.js';

declare module 'vfile' {
  interface DataMap {
    /** The blanks of a document's quizzes, for which placeholders stand in the tree. */
    quizBlanks: RawBlank[];
  }
}

/**
 * Finds the blanks in the quizzes of a document that was parsed, and puts placeholders in their places.
 * `original` is what its author wrote where `text` is what could be parsed.
 */
export function maskBlanks(
  tree: Root,
  text: string,
  original: string,
): {blanks: RawBlank[]; masked: string} {
  const blanks: RawBlank[] = [];
  const parts: string[] = [];
  let last = 0;
  for (const block of findTextBlocks(tree)) {
    // The first and the last text may be without a position, when the parser made a link of an address in them.
    const start = (block.children[0]?.position ?? block.position)?.start.offset;
    const end = (block.children.at(-1)?.position ?? block.position)?.end.offset;
    if (start === undefined || end === undefined || start < last) continue;
    const {skips, braces} = findForeign(block, start);
    const links = findLinks(block, text);
    for (const found of findBrackets(text.slice(start, end), skips)) {
      const from = start + found.start;
      const to = found.end === undefined ? from + 2 : start + found.end;
      const written = original.slice(from, to);
      const isForeign = braces.some((offset) => offset > from && offset < to);
      const blank: RawBlank = {
        text: written.slice(2, -2),
        place: placeOffsets(text, from, to),
        isInTable: block.type === 'tableCell',
      };
      const isBroken = isForeign || written !== text.slice(from, to);
      const problem =
        found.end === undefined
          ? explainOpen(block, {text, from, end})
          : isBroken
            ? explainBraces(blank)
            : explainLink(blank, findCrossing(links, from, to));
      parts.push(text.slice(last, from), writePlaceholder(blanks.length, to - from));
      blanks.push(problem ? {...blank, problem} : blank);
      last = to;
    }
  }
  return {blanks, masked: parts.join('') + text.slice(last)};
}

/** Blocks of text in quizzes, in their order. */
function findTextBlocks(tree: Root): Parents[] {
  const blocks: Parents[] = [];
  walk(tree, (quiz) => {
    if (!isQuiz(quiz)) return undefined;
    walk(quiz, (node) => {
      if (!('children' in node) || !/^(paragraph|heading|tableCell|leafDirective)$/.test(node.type))
        return undefined;
      blocks.push(node);
      return 'skip';
    });
    return 'skip';
  });
  return blocks;
}

/** What is not Markdown in a block, as offsets from its `start`, and where MDX begins in it. */
function findForeign(
  block: Parents,
  start: number,
): {skips: Map<number, number>; braces: number[]} {
  const skips = new Map<number, number>();
  const braces: number[] = [];
  walk(block, (node) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    const isTag = node.type === 'mdxJsxTextElement';
    // Backticks are paired by the scan, because a blank may have opened what the parser took for code.
    const isLiteral = 'value' in node && node.type !== 'text' && node.type !== 'inlineCode';
    if (isTag) skips.set(from - start, (node.children[0]?.position?.start.offset ?? to) - start);
    else if (isLiteral) skips.set(from - start, to - start);
    if (isTag || node.type === 'mdxTextExpression') braces.push(from);
  });
  return {skips, braces};
}
