/** The end of a blank, as an index in its text. */
export interface BlankEnd {
  /** Index after the `]]` that closes the blank. If none does, the index of the next blank or line end, or of a tag of an element that ends. */
  end: number;
  isClosed: boolean;
}

/** Finds the end of the blank that begins at an index. */
export type FindBlank = (open: number) => BlankEnd;

/**
 * Prepares to find where the blanks of a text end. Brackets in a blank belong together in pairs if that is possible.
 * Brackets in code and escaped brackets do not count.
 *
 * ```markdown
 * [[list[0]]]              → one blank
 * [[`]]`]] and [[a]b]]     → two blanks
 * [[a`b]] and [[c`d]]      → two blanks, because no code reaches from one blank into another
 * [[a [[b]]                → an open one, `[[a `, and one that is closed
 * <b>[[a]</b>              → an open one, `[[a]`, which leaves the element its end
 * ```
 */
export function createFindBlank(text: string): FindBlank {
  const codeEnds = findCodeEnds(text);
  const lastEndTag = [...text.matchAll(END_TAG)].at(-1)?.index ?? -1;
  return (open) => {
    let depth = 0;
    let index = open + 2;
    while (index < text.length && !text.startsWith('[[', index)) {
      const character = text[index];
      const code = codeEnds.get(index);
      if (code) index = isInBlank(text.slice(index, code.end)) ? code.end : code.run;
      else if (character === '\\') index += 2;
      else if (depth === 0 && text.startsWith(']]', index)) return {end: index + 2, isClosed: true};
      else {
        if (character === '[') depth += 1;
        if (character === ']' && depth > 0) depth -= 1;
        index += 1;
      }
    }
    // The brackets in the blank are not in pairs, so the first `]]` closes it.
    const inner = text.slice(open + 2, index);
    const close = inner.indexOf(']]');
    if (close !== -1) return {end: open + 2 + close + 2, isClosed: true};
    const [line = ''] = inner.split('\n', 1);
    const tag = open < lastEndTag ? line.search(TAG) : -1;
    return {end: open + 2 + (tag === -1 ? line.length : tag), isClosed: false};
  };
}

const TAG = /<\/?[A-Za-z][^<>\n]*>/;
const END_TAG = /<\/[A-Za-z][^<>\n]*>/g;

/** Whether code can be inside one blank, and does not reach from one blank into another. */
function isInBlank(code: string): boolean {
  const close = code.indexOf(']]');
  return close === -1 || !code.includes('[[', close);
}

interface CodeEnd {
  /** Index after the backticks that may begin code. */
  run: number;
  /** Index after the code that as many backticks close; if none do, the index after the backticks. */
  end: number;
}

/** The code that each run of backticks begins, by its index. Reads from the end, so that it visits each run once. */
function findCodeEnds(text: string): Map<number, CodeEnd> {
  const ends = new Map<number, CodeEnd>();
  const nextOfLength = new Map<number, number>();
  for (const {index, 0: ticks} of [...text.matchAll(/`+/g)].reverse()) {
    const run = index + ticks.length;
    // A backslash escapes the first backtick, unless the backslash is in code.
    const isEscaped = text[index - 1] === '\\' && ticks.length > 1;
    for (const escaped of isEscaped ? [0, 1] : [0]) {
      const end = nextOfLength.get(ticks.length - escaped) ?? run;
      ends.set(index + escaped, {run, end});
    }
    nextOfLength.set(ticks.length, run);
  }
  return ends;
}
