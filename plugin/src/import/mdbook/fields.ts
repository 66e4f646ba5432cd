/** A table of TOML. */
export type Fields = Record<string, unknown>;

/** A value as a table; an empty one when it is none. */
export function readFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** A text or a number as text; nothing when it is something else. */
export function readText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The 1-based lines on which the tables of questions begin. */
export function findTables(text: string): number[] {
  // What stands in a text of several lines only looks like TOML.
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

/** The names in a question's table that mean nothing here. */
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
