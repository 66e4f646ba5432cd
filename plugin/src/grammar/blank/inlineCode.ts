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
 * Puts spaces in place of the code spans of a text.
 *
 * ```markdown
 * a `b` c ``d ` e``   → `a` and `c`, with spaces between them and after `c`
 * ```
 */
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

function endOfRun(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end += 1;
  return end;
}
