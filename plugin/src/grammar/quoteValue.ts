/** Writes the value of an attribute. Quotation marks are needed around what has white space or other marks in it. */
export function quoteValue(value: string): string {
  if (/^[^\s"'<>=`{}]+$/.test(value)) return value;
  return value.includes('"') && !value.includes("'")
    ? `'${value}'`
    : `"${value.replaceAll('"', "'")}"`;
}
