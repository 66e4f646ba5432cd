/** Finds the offset after the `]` that closes the label at `open`. It is that of the bracket itself if none does. */
export function endOfLabel(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '[') depth += 1;
    else if (text[index] === ']' && --depth === 0) return index + 1;
  }
  return open;
}
