import type {Processor} from 'unified';
import type {VFile} from 'vfile';

import {checkLine} from './openers.js';
import type {Problem} from './problem.js';
import {readSource} from './source.js';

declare module 'vfile' {
  interface DataMap {
    /** Mistakes on which the MDX parser fails before any plugin sees the document. */
    quizProblems: Problem[];
  }
}

/**
 * Lets malformed braces of our directives be reported in our words: in MDX they are a syntax error of an expression.
 * Only when the parser fails is the document read again without them, so that the other mistakes are found as well.
 */
export function wrapParser(processor: Processor): void {
  const parser = processor.parser;
  if (!parser) return;
  processor.parser = (document: string, file: VFile) => {
    try {
      return parser(document, file);
    } catch (error) {
      // A fence that closes a quiz inside a code block makes the rest of that block Markdown: then lines in code count too.
      for (const inCode of [false, true]) {
        const {problems, masked} = maskBraces(document, inCode);
        if (problems.length === 0) continue;
        file.data.quizProblems = problems;
        try {
          return parser(masked, file);
        } catch {
          // Something else is wrong as well.
        }
      }
      if (!file.data.quizProblems) throw error;
      // Ours come first; the host's parser will tell the rest on the next run.
      return {type: 'root', children: []} as never;
    }
  };
}

/** Blanks out the braces of malformed directives, so that every position stays what it was. */
function maskBraces(document: string, inCode: boolean): {problems: Problem[]; masked: string} {
  const problems: Problem[] = [];
  let fence: string | undefined;
  const lines = readSource(document).lines.map((text, index) => {
    const mark = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && text.trim().endsWith(mark)) fence = undefined;
      if (!inCode) return text;
    } else if (mark) {
      fence = mark;
      return text;
    }
    const problem = checkLine(text, index + 1);
    const brace = text.indexOf('{', text.indexOf('::'));
    if (!problem || brace === -1) return text;
    problems.push(problem);
    const blank = (braces: string): string => ' '.repeat(braces.length);
    return text.slice(0, brace) + text.slice(brace).replace(/\{[^}]*\}?/g, blank);
  });
  return {problems, masked: lines.join('\n')};
}
