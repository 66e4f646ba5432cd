/**
 * Code in Markdown: a fenced block up to its closing fence or the end of the text, and a span such as `` `a` `` on one line.
 * A pattern that is built of its source must have it first, and with the flag `m`: its two groups are the marks that open.
 */
export const CODE =
  /^[ \t]*(`{3,}(?!`)|~{3,}(?!~))[^]*?(?:^[ \t]*\1|(?![^]))|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;
