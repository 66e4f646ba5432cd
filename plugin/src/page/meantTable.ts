import type {RootContent, Table} from 'mdast';

import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf, sourceOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {asksFor} from './asksFor.js';
import {ABOVE} from './meantOrder.js';

/** What the header of a column says that holds the key, an option, or the question. */
const KEY =
  /^(?:is )?(?:correct|right|key|solution|verdict|true\/false|richtig|korrekt|correcte?|correct[oa]|corret[oa])\b|^answer key$|^correct\b|^answer$/iu;
const OPTION =
  /^(?:answer|option|choice|distractor|antwort|réponse|respuesta|resposta)s?\s?(?:[\dA-H]|text)?$|^[A-H]$/iu;
const QUESTION = /^(?:questions?|prompt|stem|frage|pregunta|pergunta)\b/iu;

/** A cell that says of its row that it is right, or wrong. */
const RIGHT =
  /^(?:x|✓|✔️?|✅|☑|yes|y|true|t|correct|right|1|ja|richtig|oui|vrai|sí|sim|\[x\]|\(x\))$/iu;
const WRONG =
  /^(?:|✗|✘|❌|☐|no|n|false|f|wrong|incorrect|0|nein|falsch|non|faux|não|\[ ?\]|\( ?\)|-|–)$/iu;

/** Explains a table without a directive: rows of pairs, options with their key, or a spreadsheet of questions. */
export function explainMeantTable(
  blocks: readonly RootContent[],
  prompt: string,
  source: Source,
): Problem | undefined {
  const table = blocks.find((block): block is Table => block.type === 'table');
  if (!table) return undefined;
  const rows = table.children.map(({children}) =>
    children.map((cell) =>
      sourceOf(source, cell).trim() ? toPlainText(cell.children).trim() : '',
    ),
  );
  const [header = [], ...body] = rows;
  const lines = readSpreadsheet(header, body) ?? readOptions(header, body);
  const place = firstLineOf(source, table);
  if (lines) {
    const written = lines.map((line) => `\`${line}\``);
    return {
      rule: 'missing-answer',
      place,
      actual: 'table that tells which answers are right, and nothing to answer',
      expected: `${written.slice(0, -1).join(', ')} and ${written.at(-1) ?? ''} in place of it, on lines of their own`,
      ...(readSpreadsheet(header, body) &&
        body.length > 1 && {
          note: 'write the other rows in the same way, with `---` between two questions',
        }),
    };
  }
  if (header.length !== 2 || body.length < 2) return undefined;
  const match = `\`::match\` ${ABOVE}`;
  return {
    rule: 'missing-answer',
    place,
    actual: 'table without a directive, and nothing to answer',
    expected: asksFor('match', prompt)
      ? match
      : `${match}, if readers should match its cells, or a task list such as \`- [x] right\` and \`- [ ] wrong\` below it`,
  };
}

/** The question and the options of the first row, if each row is a question with its options and their key. */
function readSpreadsheet(
  header: readonly string[],
  body: readonly string[][],
): string[] | undefined {
  const [row] = body;
  const key = header.findIndex((cell) => KEY.test(cell));
  const options = header.flatMap((cell, index) =>
    index !== key && OPTION.test(cell) ? index : [],
  );
  if (!row || key === -1 || options.length < 2) return undefined;
  const asked = Math.max(
    0,
    header.findIndex((cell) => QUESTION.test(cell)),
  );
  const value = row[key] ?? '';
  const names = value.split(/[\s,;/&+]+/).map((name) => name.toLowerCase());
  const lines = options.flatMap((column, index) => {
    const text = row[column] ?? '';
    const isRight =
      text.toLowerCase() === value.toLowerCase() ||
      names.includes(String(index + 1)) ||
      names.includes(String.fromCharCode(97 + index));
    return text ? `- [${isRight ? 'x' : ' '}] ${text}` : [];
  });
  const question = options.includes(asked) ? '' : (row[asked] ?? '');
  return lines.length > 1 ? [...(question ? [question] : []), ...lines] : undefined;
}

/** The options, if each row is one with a cell that says whether it is right. */
function readOptions(header: readonly string[], body: readonly string[][]): string[] | undefined {
  const key = header.findIndex((_, column) => {
    const cells = body.map((row) => row[column] ?? '');
    return (
      cells.some((cell) => RIGHT.test(cell)) &&
      cells.every((cell) => RIGHT.test(cell) || WRONG.test(cell))
    );
  });
  const texts = header.map((_, index) => index).filter((index) => index !== key);
  const column =
    texts.find((index) => /option|answer|choice|statement/i.test(header[index] ?? '')) ??
    texts.findLast((index) =>
      body.every((row) => (row[index] ?? '').length > 1 || texts.length === 1),
    );
  if (key === -1 || column === undefined || body.length < 2) return undefined;
  return body.map((row) => {
    const text = (row[column] ?? '').replace(/^\(?[A-Z][.)]\s+/, '');
    return `- [${RIGHT.test(row[key] ?? '') ? 'x' : ' '}] ${text}`;
  });
}
