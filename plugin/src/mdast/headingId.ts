/** The words of a heading, and the id that its author wrote behind them. */
export interface HeadingWords {
  words: string;
  id: string | undefined;
}

/**
 * Splits off the id that Docusaurus reads at the end of a heading.
 *
 *     Barge-in {#barge-in}   →   words `Barge-in`, id `barge-in`
 */
export function splitHeadingId(text: string): HeadingWords {
  const start = text.lastIndexOf('{#');
  const id = start >= 0 && text.endsWith('}') ? text.slice(start + 2, -1) : '';
  if (!id || id.includes('}') || id.includes('\n')) return {words: text, id: undefined};
  return {words: text.slice(0, start).trimEnd(), id: id.trim()};
}
