/** A table of TOML. */
export type Fields = Record<string, unknown>;

/** Reads a value as a table. Any other value becomes an empty table. */
export function readFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** Reads a text or a number as text. Anything else becomes an empty text. */
export function readText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Finds the 1-based lines on which the tables of questions begin: those with `[[questions]]`. */
export function findTables(text: string): number[] {
  // A text of several lines may hold such a line too.
  const bare = text.replace(/("""|''')[^]*?\1/g, (found) => found.replace(/[^\n]/g, ''));
  return bare
    .split('\n')
    .flatMap((line, index) => (/^\s*\[\[\s*questions\s*\]\]/.test(line) ? [index + 1] : []));
}

const KNOWN: Record<string, readonly string[]> = {
  '': ['type', 'id', 'multipart', 'prompt', 'answer', 'context'],
  'prompt.': ['prompt', 'program', 'distractors', 'answerIndex', 'sortAnswers', 'response'],
  'answer.': ['answer', 'alternatives', 'doesCompile', 'stdout', 'lineNumber'],
};

/** Lists the names in the table of a question that mean nothing here, such as `prompt.hint`. */
export function listUnknown(fields: Fields): string[] {
  const parts: [string, Fields][] = [
    ['', fields],
    ['prompt.', readFields(fields.prompt)],
    ['answer.', readFields(fields.answer)],
  ];
  return parts.flatMap(([prefix, table]) =>
    Object.keys(table)
      .filter((name) => !KNOWN[prefix]?.includes(name))
      .map((name) => prefix + name),
  );
}
