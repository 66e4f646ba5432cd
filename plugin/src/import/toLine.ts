/** A text of several lines as one: each line end, with the space around it, becomes one space. */
export function toLine(text: string): string {
  const lines = text.split(/[\r\n]+/);
  const trimmed = lines.map((line, index) => {
    const rest = index > 0 ? line.trimStart() : line;
    return index < lines.length - 1 ? rest.trimEnd() : rest;
  });
  return trimmed.join(' ');
}
