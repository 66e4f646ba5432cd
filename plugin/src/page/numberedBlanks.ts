import type {RootContent} from 'mdast';

import {findBlanks} from '../grammar/blank/find.js';
import type {Context} from '../grammar/context.js';
import {findLabel} from '../grammar/labels.js';
import {nameLines} from '../grammar/mistakes/hiddenAnswer.js';
import {listTextLines} from '../grammar/mistakes/textLines.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {lineAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {QuestionParts} from '../questions/contract.js';

/** One answer of a list: `1 = DNS`, `(a) DNS` or `2. HTTP`. */
const ENTRY = /^\(?(?:blank |gap |lücke )?(\d{1,2}|[a-z])\s?(?:[=:：.)→–—-]|->|=>)\)?\s?(\S.*)$/iu;

/** What parts the answers on one line; a sentence has commas, too. */
const BETWEEN = /[,;|]\s?|\s(?=\(?\d{1,2}\s?[=:.)])/;

/** The answers below some blanks, and the lines in which they stand. */
interface AnswerList {
  answers: Map<string, string>;
  first: number;
  last: number;
  isLabelled: boolean;
}

/**
 * Reports blanks that are only numbered or lettered, and have their answers in a list elsewhere.
 *
 * ```markdown
 * It asks [[1]] over [[2]].
 *
 * Answers: 1 = DNS, 2 = HTTP   → `foreign-notation`, which asks for `[[DNS]]` and `[[HTTP]]`
 * ```
 */
export function reportNumberedBlanks(
  claimed: readonly RootContent[],
  {prompt, explanation}: QuestionParts,
  context: Context,
): void {
  const blanks = findBlanks(claimed, context).map(({blank}) => blank);
  const names = blanks.map(({text}) => text.replace(/[().\s]/g, '').toLowerCase());
  const [blank] = blanks;
  const isCounted = names.every(
    (name, index) => name === String(index + 1) || name === String.fromCharCode(97 + index),
  );
  if (!blank || !isCounted) return;
  const found = readAnswers([...explanation, ...prompt], names, context.source);
  if (!found || names.some((name) => !found.answers.get(name))) return;
  const cures = names.map((name, index) => {
    const key = found.answers.get(name) ?? '';
    return `${quoteCode(`[[${key}]]`)} in place of ${quoteCode(`[[${blanks[index]?.text ?? ''}]]`)}`;
  });
  context.problems.push({
    rule: 'foreign-notation',
    place: blank.place,
    actual: `\`[[${blank.text}]]\`, of which the answer stands elsewhere, so that \`${blank.text}\` is the key`,
    expected:
      cures.length > 1
        ? `${cures.slice(0, -1).join(', ')} and ${cures.at(-1) ?? ''}`
        : cures.join(''),
    note: `remove ${nameLines(found.first, found.last)}, which ${found.first === found.last ? 'tells' : 'tell'} the answers`,
  });
}

function readAnswers(
  blocks: readonly RootContent[],
  names: readonly string[],
  source: Source,
): AnswerList | undefined {
  let list: AnswerList | undefined;
  for (const line of blocks.flatMap((block) => listTextLines(block))) {
    const text = toText(lineAt(source, line));
    const label = findLabel(text);
    const isLabel = label?.kind === 'answer';
    const said = isLabel ? label.rest : text;
    if (isLabel) list = {answers: new Map(), first: line, last: line, isLabelled: true};
    const entries = readEntries(said, names, list?.isLabelled ?? false);
    if (entries.length > 0) {
      list ??= {answers: new Map(), first: line, last: line, isLabelled: false};
      list.last = line;
      for (const [name, answer] of entries) list.answers.set(name, answer);
    } else if (!isLabel && text && list && list.answers.size > 0) break;
  }
  // Steps of an explanation are longer, and a single one may be anything.
  const isShort = [...(list?.answers.values() ?? [])].every(
    (answer) => answer.split(/\s+/).length < 4,
  );
  return list && (list.isLabelled || (isShort && names.length > 1)) ? list : undefined;
}

/** A line without its bullet, elements and marks of bold text. */
function toText(line: string): string {
  return line
    .replace(/^[\s>]*(?:[-*+]\s+)?/, '')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
    .replace(/\*\*|__/g, '')
    .trim();
}

function readEntries(
  text: string,
  names: readonly string[],
  isLabelled: boolean,
): [name: string, answer: string][] {
  const parts = text.split(BETWEEN).map((part) => part.replace(/[.。]$/, '').trim());
  const entries = parts.flatMap((part): [string, string][] => {
    const [, name = '', answer = ''] = ENTRY.exec(part) ?? [];
    return names.includes(name.toLowerCase()) ? [[name.toLowerCase(), answer.trim()]] : [];
  });
  if (entries.length === parts.length) return entries;
  const isPlain =
    isLabelled &&
    names.length > 1 &&
    parts.length === names.length &&
    parts.every((part, index) => part && part.toLowerCase() !== names[index]);
  return isPlain && entries.length === 0
    ? parts.map((part, index): [string, string] => [names[index] ?? '', part])
    : [];
}
