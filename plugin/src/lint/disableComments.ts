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

/**
 * The start of `<!-- quiz-disable-next …` and of `{/* quiz-disable-next …`. A misspelled `quiz-disabel` starts a comment
 * too.
 */
const OPEN = /(?:\{\/\*|<!--)\s*(?<name>quiz-dis[\w-]*)/g;
const CLOSE = /\*\/\s*\}|-->/g;
const FENCE = /^[ \t>]*(?<mark>`{3,}|~{3,})(?<info>.*)/;

/**
 * Lists the comments of a text that are for the linter, in their order. A comment in code is only an example of one.
 *
 * - `<!-- quiz-disable-next odd-key -- a reason -->` is a comment with the name `quiz-disable-next`.
 * - `` `<!-- quiz-disable-next -->` `` is none.
 */
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
    // The body may hold code, whose words are words of the comment.
    const body = text.slice(after, closed.index);
    comments.push({name, body, start: after - name.length, end: from});
  }
}

function execFrom(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Puts spaces in the place of code, so that all offsets stay: ``a `b` c`` becomes `a     c`. */
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
