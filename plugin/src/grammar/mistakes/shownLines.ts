import type {Root} from 'mdast';

import {findCodeBlocks} from '../../mdast/codeBlocks.js';
import {isComment} from '../../mdast/comment.js';
import {replaceBetween} from '../../mdast/replaceBetween.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {DEFAULT_NAME} from '../names.js';
import {findQuizLines} from './quizLines.js';

/** The lines of a page, without its comments and without its quizzes, and what they are. */
export interface ShownLines {
  lines: readonly string[];
  /** Whether a line shows code, settings, scripts or a quiz. */
  isHidden: (line: number) => boolean;
  /** Whether a line is running text. */
  isInText: (line: number) => boolean;
}

const HIDDEN: ReadonlySet<string> = new Set(['math', 'mdxjsEsm', 'mdxFlowExpression']);

/** Says what the lines of a page are. Where the parser failed, the tree is empty, and the text has to do. */
export function readShownLines(tree: Root, source: Source): ShownLines {
  const count = source.lines.length;
  const hidden = new Uint8Array(count + 2);
  const inText = new Uint8Array(count + 2);
  const clear = (part: string): string => part.replace(/[^\n]/g, ' ');
  const text = source.lines.join('\n');
  const shown = replaceBetween(replaceBetween(text, '<!--', '-->', clear), '{/*', '*/}', clear);
  const lines = shown.split('\n');
  const [start, ...rest] = source.lines;
  if (start?.trim() === '---')
    hidden.fill(1, 1, rest.findIndex((text) => text.trim() === '---') + 3);
  // The first line of a code block says whether another system reads it.
  for (const {first, last} of findCodeBlocks(source)) hidden.fill(1, first + 1, last + 1);
  const hideQuiz = (first: number, last: number): void => {
    hidden.fill(1, first, last + 1);
    lines.fill('', first - 1, last);
  };
  walk(tree, (node) => {
    const {type, position, data} = node;
    if (!position) return undefined;
    const {start, end} = position;
    const isIndented = type === 'code' && !/^[\s>]*(?:`{3}|~{3})/.test(lineAt(source, start.line));
    // Where quizzes have another name, `:::quiz` is a block of another plugin.
    const isQuiz =
      data?.isQuizBlock ?? (type === 'containerDirective' && node.name === DEFAULT_NAME);
    if (isQuiz) hideQuiz(start.line, end.line);
    else if (isIndented || (HIDDEN.has(type) && !isComment(node)))
      hidden.fill(1, start.line, end.line + 1);
    // A heading of two lines is text above a line of `=` or `-`.
    const isUnderlined = type === 'heading' && start.line < end.line;
    if (type === 'paragraph' || isUnderlined) inText.fill(1, start.line, end.line + 1);
    return undefined;
  });
  if (tree.children.length === 0) {
    for (const {first, last} of findQuizLines(source)) hideQuiz(first, last);
  }
  return {
    lines,
    isHidden: (line) => hidden[line] === 1,
    isInText: (line) => inText[line] === 1,
  };
}
