import {maskCode} from '../grammar/blank/inlineCode.js';

/** A comment for the linter as it stands in the source. */
export interface LintComment {
  /** Its first word, as written. */
  name: string;
  /** What follows that word. */
  body: string;
  /** Offset of the first word, and of what follows the comment. */
  start: number;
  end: number;
}

const OPEN = /(?:\{\/\*|<!--)\s*(?<name>quiz-dis[\w-]*)/g;
const CLOSE = /\*\/\s*\}|-->/g;
const FENCE = /^[ \t>]*(?<mark>`{3,}|~{3,})(?<info>.*)/;

/** The comments of a text that mean the linter, in their order; what stands in code is an example of one. */
export function listComments(text: string): LintComment[] {
  const plain = blankCode(text);
  const comments: LintComment[] = [];
  for (let from = 0; ;) {
    const opened = execFrom(OPEN, plain, from);
    const closed = opened && execFrom(CLOSE, plain, opened.index + opened[0].length);
    if (!closed) return comments;
    const {name = ''} = opened.groups ?? {};
    const after = opened.index + opened[0].length;
    from = closed.index + closed[0].length;
    // The body may hold code, which counts as words here.
    const body = text.slice(after, closed.index);
    comments.push({name, body, start: after - name.length, end: from});
  }
}

function execFrom(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The text with spaces in place of what is in code, as long as before. */
function blankCode(text: string): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const {mark = '', info = ''} = FENCE.exec(line)?.groups ?? {};
      if (!fence && !mark) return maskCode(line);
      if (!fence) fence = mark;
      else if (mark.startsWith(fence) && /^[`~]*[ \t]*$/.test(info)) fence = '';
      return ' '.repeat(line.length);
    })
    .join('\n');
}
