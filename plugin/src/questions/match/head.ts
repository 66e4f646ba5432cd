/** The two cells of a row. */
export type Row = readonly [left: string, right: string];

/** What stands between the columns of a table that was pasted from elsewhere. */
const COLUMNS = /\t|\s\|\s|^\||^[^,;]{1,60}[,;][^,;]{1,60}$/;

/** Whether a line has columns, as a table from elsewhere has them. */
export function isPasted(line: string): boolean {
  return COLUMNS.test(line);
}

/** What people call a column. */
const HEAD =
  /^(?:given|match(?:es)?|left|right|term|terms|name|word|concept|definition|meaning|description|explanation|translation|purpose|use|example|command|key|value|question|answer|item|category|type|column [ab12]|[ab]|begriff|bedeutung|wort|erklärung|beschreibung|terme|mot|définition|signification|término|palabra|definición|significado|termo|palavra|definição)$/i;

/** Whether the first line of some rows names their columns: `Header, Sent by` above `Accept, the browser`. */
export function findHead(
  head: Row,
  rows: readonly Row[],
  areColumns: boolean,
): 'sure' | 'maybe' | 'none' {
  if (rows.length < 2) return 'none';
  const isOther = ([0, 1] as const).some((column) =>
    TRAITS.some(
      (trait) => !trait.test(head[column]) && rows.every((row) => trait.test(row[column])),
    ),
  );
  if (isOther && areColumns) return 'sure';
  if (head.every((cell) => HEAD.test(toBare(cell)))) return 'sure';
  if (!areColumns) return 'none';
  const isAlike = ([0, 1] as const).some((column) =>
    TRAITS.some((trait) => [head, ...rows].every((row) => trait.test(row[column]))),
  );
  // A cell that other rows repeat is no name of a column.
  return isAlike || rows.some((row) => row[1] === head[1]) ? 'none' : 'maybe';
}

/** What all cells of a column may have, and its name does not: code, digits, small letters. */
const TRAITS = [/^`[^`]+`$/, /\d/, /^[\d.,\s%$€-]+$/, /^\/|^\.|^-/];

/** Whether a cell of a header says what a column holds, and no more: `Meaning`. */
export function isColumnName(cell: string): boolean {
  return HEAD.test(toBare(cell));
}

function toBare(cell: string): string {
  return cell.replace(/[*_`:]/g, '').trim();
}
