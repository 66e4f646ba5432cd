/**
 * Quotes what an author wrote, in as many backticks as it takes.
 *
 *     ::hint Look     → `::hint Look`
 *     ::hint Use `a`  → `` ::hint Use `a` ``
 */
export function quoteCode(text: string): string {
  if (!text.includes('`')) return `\`${text}\``;
  const runs = text.match(/`+/g) ?? [];
  let length = 2;
  while (runs.some((run) => run.length === length)) length += 1;
  const fence = '`'.repeat(length);
  return `${fence} ${text} ${fence}`;
}
