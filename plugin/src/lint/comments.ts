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

const COMMENT =
  /(?<open>\{\/\*|<!--)(?<space>\s*)(?<name>quiz-dis[\w-]*)(?<body>[^]*?)(?:\*\/\s*\}|-->)/g;
const CODE =
  /^[ \t>]*(?<mark>`{3,}|~{3,}).*\n(?:[^]*?^[ \t>]*\k<mark>[`~]*[ \t]*$|[^]*)|(?<tick>`+)(?!`)[^\n]*?[^`\n]\k<tick>(?!`)/gm;

/** The comments of a text that mean the linter, in their order; what stands in code is an example of one. */
export function listComments(text: string): LintComment[] {
  const plain = text.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(COMMENT)].map(({0: comment, index, groups = {}}) => {
    const {open = '', space = '', name = '', body = ''} = groups;
    const start = index + open.length + space.length;
    // The body may hold code, which counts as words here.
    const end = index + comment.length;
    return {
      name,
      body: text.slice(start + name.length, start + name.length + body.length),
      start,
      end,
    };
  });
}
