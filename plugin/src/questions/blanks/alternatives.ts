import {endOfCode} from '../../grammar/blank/inlineCode.js';

/** One of the keys of a blank, or a wrong choice, with its 0-based offsets in what stands between the brackets. */
export interface Alternative {
  text: string;
  start: number;
  end: number;
}

/** Cuts what stands between the brackets at each `|` that is not escaped, in backticks or in a pattern. */
export function splitAlternatives(text: string): Alternative[] {
  const alternatives: Alternative[] = [];
  let start = 0;
  let index = endOfPattern(text, 0) ?? 0;
  const cut = (): void => {
    const written = text.slice(start, index);
    const from = start + written.length - written.trimStart().length;
    alternatives.push({text: written.trim(), start: from, end: from + written.trim().length});
  };
  while (index < text.length) {
    if (text[index] === '\\') index += 2;
    else if (text[index] === '`') index = endOfCode(text, index) ?? index + 1;
    else if (text[index] === '|') {
      cut();
      start = index + 1;
      index = endOfPattern(text, start) ?? start;
    } else index += 1;
  }
  index = text.length;
  cut();
  return alternatives;
}

/** Offset behind a pattern and its flags, if that is all of the alternative that begins at `start`. */
function endOfPattern(text: string, start: number): number | undefined {
  const open = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  if (text[open] !== '/') return undefined;
  const close = findSlash(text, open + 1, true) ?? findSlash(text, open + 1, false);
  if (close === undefined || close === open + 1) return undefined;
  const flags = /^[dgimsuvy]*(?=\s*(?:\||$))/.exec(text.slice(close + 1));
  return flags ? close + 1 + flags[0].length : undefined;
}

/** The slash that ends a pattern; those in a class (`[/]`) do not, unless a class is never closed. */
function findSlash(text: string, start: number, withClasses: boolean): number | undefined {
  let isInClass = false;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '[') isInClass = withClasses;
    else if (text[index] === ']') isInClass = false;
    else if (text[index] === '/' && !isInClass) return index;
  }
  return undefined;
}
