/** The text of a part of an address; as it is where it was not encoded well. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
