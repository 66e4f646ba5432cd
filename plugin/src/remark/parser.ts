import type {Processor} from 'unified';
import type {VFile} from 'vfile';

import {BEFORE, checkLine} from './openers.js';
import type {Problem} from './problem.js';

declare module 'vfile' {
  interface DataMap {
    /** Mistakes on which the MDX parser failed, and its own error. */
    quizFailure: {problems: Problem[]; error: unknown; isMended: boolean};
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
      if (!/:{2,}\s*quiz/i.test(document)) throw error;
      let rest: unknown;
      // A fence that closes a quiz inside a code block makes the rest of that block Markdown: then its lines count too.
      for (const inCode of [false, true]) {
        const {problems, masked} = maskBraces(document, inCode);
        if (problems.length === 0) continue;
        try {
          const tree = parser(masked, file);
          file.data.quizFailure = {problems, error, isMended: true};
          return tree;
        } catch (other) {
          // Something else is wrong as well.
          rest ??= other;
        }
      }
      const {problems} = maskBraces(document, false);
      if (problems.length === 0) throw error;
      file.data.quizFailure = {problems, error: rest, isMended: false};
      return {type: 'root', children: []};
    }
  };
}

/** Blanks out the braces of malformed directives, so that every position stays what it was. */
function maskBraces(document: string, inCode: boolean): {problems: Problem[]; masked: string} {
  const problems: Problem[] = [];
  let fence: string | undefined;
  let line = 0;
  const mask = (text: string): string => {
    line += 1;
    const mark = FENCE.exec(text)?.[1];
    if (fence) {
      if (mark?.startsWith(fence) && text.trim().endsWith(mark)) fence = undefined;
      if (!inCode) return text;
    } else if (mark) {
      fence = mark;
      return text;
    }
    const problem = checkLine(text.replace(/\{\/\*.*?\*\/\}/g, blank), line);
    const brace = text.indexOf('{', text.indexOf('::'));
    if (!problem || brace === -1) return text;
    problems.push(problem);
    return text.slice(0, brace) + text.slice(brace).replace(/\{[^}]*\}?/g, blank);
  };
  // Each line with its own end, which may be of two characters.
  const masked = document.replace(/[^\r\n]*(?:\r\n|\r|\n|$)/g, (whole) => {
    const text = whole.replace(/[\r\n]+$/, '');
    return mask(text) + whole.slice(text.length);
  });
  return {problems, masked};
}

const FENCE = new RegExp(`^${BEFORE}(\`{3,}|~{3,})`);

function blank(text: string): string {
  return ' '.repeat(text.length);
}
