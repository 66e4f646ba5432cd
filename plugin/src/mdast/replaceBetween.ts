/** Replaces each part of a text from `open` to the next `close`, both included; what nothing closes stays as it is. */
export function replaceBetween(
  text: string,
  open: string,
  close: string,
  replace: (part: string) => string,
): string {
  let replaced = '';
  let end = 0;
  for (;;) {
    const start = text.indexOf(open, end);
    const closed = start === -1 ? -1 : text.indexOf(close, start + open.length);
    if (closed === -1) return replaced + text.slice(end);
    replaced += text.slice(end, start);
    end = closed + close.length;
    replaced += replace(text.slice(start, end));
  }
}
