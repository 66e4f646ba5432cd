/** From `[[` to behind `]]`, as 0-based offsets; without an end where nothing closes it on its line. */
export interface Brackets {
  start: number;
  end: number | undefined;
}

/**
 * Finds the `[[…]]` of running text, from the left as a reader of Markdown would: what a backslash escapes, code spans and
 * whatever `skips` knows (from its offset to its end) are no brackets.
 */
export function findBrackets(text: string, skips: ReadonlyMap<number, number>): Brackets[] {
  const found: Brackets[] = [];
  let index = 0;
  while (index < text.length) {
    const skip = skips.get(index);
    if (skip !== undefined) index = Math.max(skip, index + 1);
    else if (text[index] === '\\') index += 2;
    else if (text[index] === '`') index = endOfCode(text, index) ?? endOfRun(text, index);
    // Of three brackets the first is none of the blank's.
    else if (!text.startsWith('[[', index) || text[index + 2] === '[') index += 1;
    else {
      const end = endOfBlank(text, index);
      found.push({start: index, end});
      index = end ?? index + 2;
    }
  }
  return found;
}

/**
 * Offset behind the `]]` that closes the `[[` at `open`. Brackets inside come in pairs (`[[list[0]]]`) where they can;
 * those in backticks do not count.
 */
export function endOfBlank(text: string, open: number): number | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(open))?.[0] ?? '';
  let depth = 0;
  let index = 2;
  let rest = line.length;
  while (index < line.length) {
    if (line[index] === '\\') index += 2;
    else if (line[index] === '`') {
      const end = endOfCode(line, index);
      // Each of two blanks has a lone backtick: together they are no code.
      const isCode = end !== undefined && !holdsTwoBlanks(line.slice(index, end));
      index = isCode ? end : endOfRun(line, index);
    } else if (line.startsWith('[[', index)) {
      rest = index;
      break;
    } else if (line.startsWith(']]', index) && depth === 0) return open + index + 2;
    else {
      if (line[index] === '[') depth += 1;
      if (line[index] === ']' && depth > 0) depth -= 1;
      index += 1;
    }
  }
  const close = line.slice(0, rest).indexOf(']]', 2);
  return close === -1 ? undefined : open + close + 2;
}

/** Offset behind the code span that begins at `start`, if as many backticks close it. */
export function endOfCode(text: string, start: number): number | undefined {
  const length = endOfRun(text, start) - start;
  for (let index = start + length; index < text.length; index += 1) {
    if (text[index] !== '`') continue;
    const end = endOfRun(text, index);
    if (end - index === length) return end;
    index = end - 1;
  }
  return undefined;
}

/** The text with spaces in place of its code spans. */
export function maskCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)];
  // The next run of as many backticks closes a span.
  const next = new Map<number, number>();
  const ends = runs.map(() => 0);
  for (const [number, {0: run, index}] of [...runs.entries()].reverse()) {
    ends[number] = next.get(run.length) ?? 0;
    next.set(run.length, index + run.length);
  }
  let masked = '';
  runs.forEach(({index}, number) => {
    const end = ends[number] ?? 0;
    if (index < masked.length || end === 0) return;
    masked += text.slice(masked.length, index) + ' '.repeat(end - index);
  });
  return masked + text.slice(masked.length);
}

function holdsTwoBlanks(text: string): boolean {
  const close = text.indexOf(']]');
  return close !== -1 && text.includes('[[', close);
}

function endOfRun(text: string, start: number): number {
  return start + (/^`*/.exec(text.slice(start))?.[0].length ?? 0);
}
