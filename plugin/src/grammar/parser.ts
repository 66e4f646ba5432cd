import type {Root} from 'mdast';
import type {Processor} from 'unified';
import type {VFile} from 'vfile';

import {maskBlanks} from './blank/syntax.js';
import {maskBraces} from './braces.js';
import type {Problem} from '../mdast/problem.js';

declare module 'vfile' {
  interface DataMap {
    /** Mistakes on which the MDX parser failed, and its own error. */
    quizFailure: {problems: Problem[]; error: unknown; isMended: boolean};
  }
}

type Parser = NonNullable<Processor['parser']>;

/**
 * Lets what stands in our own brackets and braces be read from the source. What is in a blank is no Markdown, so the
 * document is parsed once more with placeholders for its blanks.
 */
export function wrapParser(processor: Processor): void {
  const parser = processor.parser;
  if (!parser) return;
  processor.parser = (document: string, file: VFile) => {
    // The parser counts from behind a byte order mark.
    const original = document.startsWith('\uFEFF') ? document.slice(1) : document;
    const {tree, text} = parseMended(parser, original, file);
    if (!text.includes('[[') || isLeftAlone(file)) return tree;
    const {blanks, masked} = maskBlanks(tree, text, original);
    if (blanks.length === 0) return tree;
    file.data.quizBlanks = blanks;
    return parser(masked, file);
  };
}

function isLeftAlone({data}: VFile): boolean {
  return (data.frontMatter as {quiz?: unknown} | undefined)?.quiz === false;
}

/**
 * Lets malformed braces of our directives, and braces in blanks, be reported in our words: in MDX they are a syntax error
 * of an expression. Only when the parser fails is the document read again without them, so that the other mistakes are
 * found as well.
 */
function parseMended(parser: Parser, text: string, file: VFile): {tree: Root; text: string} {
  try {
    return {tree: parser(text, file) as Root, text};
  } catch (error) {
    if (!/::\s*quiz/i.test(text)) throw error;
    let rest: unknown;
    // A fence that closes a quiz inside a code block makes the rest of that block Markdown: then its lines count too.
    for (const inCode of [false, true]) {
      const {problems, masked} = maskBraces(text, inCode);
      if (problems.length === 0) continue;
      try {
        const tree = parser(masked, file) as Root;
        file.data.quizFailure = {problems, error, isMended: true};
        return {tree, text: masked};
      } catch (other) {
        // Something else is wrong as well.
        rest ??= other;
      }
    }
    const {problems} = maskBraces(text, false);
    if (problems.length === 0) throw error;
    file.data.quizFailure = {problems, error: rest, isMended: false};
    return {tree: {type: 'root', children: []}, text: ''};
  }
}
