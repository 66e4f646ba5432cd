/** Finds the offset after the code span that begins at `start`, if as many backticks close it. */
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

/**
 * Puts spaces, or another sign, in place of the code spans of a text.
 *
 * ```markdown
 * a `b` c ``d ` e``   → `a` and `c`, with spaces between them and after `c`
 * \` a `b`              → `\` a`, because a backslash takes the first backtick out of what opens code
 * ```
 */
export function maskCode(text: string, sign = ' '): string {
  const runs = [...text.matchAll(/`+/g)];
  const starts = runs.map(({index}) => index + (isEscaped(text, index) ? 1 : 0));
  // The next run of as many backticks closes a span.
  const next = new Map<number, number>();
  const ends = runs.map(() => 0);
  for (const [number, {0: run, index}] of [...runs.entries()].reverse()) {
    const end = index + run.length;
    ends[number] = next.get(end - (starts[number] ?? end)) ?? 0;
    next.set(run.length, end);
  }
  let masked = '';
  starts.forEach((start, number) => {
    const end = ends[number] ?? 0;
    if (start < masked.length || end === 0) return;
    masked += text.slice(masked.length, start) + sign.repeat(end - start);
  });
  return masked + text.slice(masked.length);
}

/** Whether a backslash stands before a character that has none itself. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text[start - 1] === '\\') start -= 1;
  return (index - start) % 2 === 1;
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end += 1;
  return end;
}
