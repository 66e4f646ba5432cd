import type {RootContent} from 'mdast';

import {escapePipes} from '../grammar/blank/escapePipes.js';
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

/** What stands above a list of which some texts are right. */
const CHOICES =
  /^(?:answer )?(?:choices|options|words?(?: bank| list)?|distractors|auswahl|wörter|choix|mots|opciones|palabras|opções|palavras|選択肢)\s?[:：](.*)$/iu;

/** The answers below some blanks, and the lines in which they stand. */
interface AnswerList {
  answers: Map<string, string>;
  first: number;
  last: number;
  isLabelled: boolean;
  /** Its label says that not all of them are answers. */
  isOfChoices: boolean;
}

/**
 * Reports blanks that are only numbered or lettered, and have their answers in a list elsewhere. Where the list has more
 * texts than there are blanks, readers choose from them.
 *
 * ```markdown
 * It asks [[1]] over [[2]].
 *
 * Answers: 1 = DNS, 2 = HTTP   → `foreign-notation`, which asks for `[[DNS]]` and `[[HTTP]]`
 *
 * 1. DNS
 * 2. HTTP
 * 3. FTP                       → the same, which asks for `[[DNS|!HTTP|!FTP]]` and `[[HTTP|!DNS|!FTP]]`
 * ```
 */
export function reportNumberedBlanks(
  claimed: readonly RootContent[],
  {prompt, explanation}: QuestionParts,
  context: Context,
): void {
  const found = findBlanks(claimed, context);
  const blanks = found.map(({blank}) => blank);
  const names = blanks.map(({text}) => text.replace(/[().\s]/g, '').toLowerCase());
  const different = [...new Set(names)];
  const [blank] = blanks;
  const isCounted = different.every(
    (_, index) =>
      different.includes(String(index + 1)) || different.includes(String.fromCharCode(97 + index)),
  );
  if (!blank || !isCounted) return;
  const list = readAnswers([...explanation, ...prompt], different, context.source);
  if (!list || different.some((name) => !list.answers.get(name))) return;
  const isInTable = found.some(({ancestors}) => ancestors.some(({type}) => type === 'tableCell'));
  const cures = different.map((name) => {
    const cure = writeBlank(name, list, different.length);
    const written = blanks[names.indexOf(name)]?.text ?? '';
    return `${quoteCode(isInTable ? escapePipes(cure) : cure)} in place of ${quoteCode(`[[${written}]]`)}`;
  });
  context.problems.push({
    rule: 'foreign-notation',
    place: blank.place,
    actual: `\`[[${blank.text}]]\`, of which the answer stands elsewhere, so that \`${blank.text}\` is the key`,
    expected:
      cures.length > 1
        ? `${cures.slice(0, -1).join(', ')} and ${cures.at(-1) ?? ''}`
        : cures.join(''),
    note: `remove ${nameLines(list.first, list.last)}, which ${list.first === list.last ? 'tells' : 'tell'} the answers`,
  });
}

/** A blank with its answer; a select where the list has wrong choices as well. */
function writeBlank(name: string, {answers, isOfChoices}: AnswerList, blanks: number): string {
  const key = answers.get(name) ?? '';
  const others = [...answers.values()].filter((each) => each !== key);
  const isSelect = isOfChoices || answers.size > blanks;
  return `[[${[key, ...(isSelect ? others.map((each) => `!${each}`) : [])].join('|')}]]`;
}

function readAnswers(
  blocks: readonly RootContent[],
  names: readonly string[],
  source: Source,
): AnswerList | undefined {
  let list: AnswerList | undefined;
  for (const line of blocks.flatMap((block) => listTextLines(block))) {
    const text = toText(lineAt(source, line));
    const [, choices] = CHOICES.exec(text) ?? [];
    const label = findLabel(text);
    const isLabel = choices !== undefined || label?.kind === 'answer';
    const said = choices?.trim() ?? (isLabel ? (label?.rest ?? '') : text);
    if (isLabel) {
      const isOfChoices = choices !== undefined;
      list = {answers: new Map(), first: line, last: line, isLabelled: true, isOfChoices};
    }
    const isItem = isLabel || /^[\s>]*[-*+]\s/.test(lineAt(source, line));
    const entries = readEntries(said, names, isItem, list);
    if (entries.length > 0) {
      list ??= {
        answers: new Map(),
        first: line,
        last: line,
        isLabelled: false,
        isOfChoices: false,
      };
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
  isItem: boolean,
  list: AnswerList | undefined,
): [name: string, answer: string][] {
  const {answers, isLabelled = false, isOfChoices = false} = list ?? {};
  const count = answers?.size ?? 0;
  const parts = text.split(BETWEEN).map((part) => part.replace(/[.。]$/, '').trim());
  const entries = parts.flatMap((part, index): [string, string][] => {
    const [, number = '', answer = ''] = ENTRY.exec(part) ?? [];
    // Each item of a list may have the number 1.
    const name = number === '1' && answers?.has('1') ? nameEntry(count, names) : number;
    const isNext = nameEntry(count + index, names) === name.toLowerCase();
    return names.includes(name.toLowerCase()) || isNext
      ? [[name.toLowerCase(), answer.trim()]]
      : [];
  });
  if (entries.length === parts.length) return entries;
  const isPlain =
    isLabelled &&
    (names.length > 1 || isOfChoices) &&
    (isOfChoices ? isItem : parts.length === names.length) &&
    parts.every((part, index) => part && part.toLowerCase() !== names[index]);
  return isPlain && entries.length === 0
    ? parts.map((part, index): [string, string] => [nameEntry(count + index, names), part])
    : [];
}

/** What an entry is called by its place, as the blanks are: `1` or `a`. */
function nameEntry(index: number, names: readonly string[]): string {
  return names.includes('1') ? String(index + 1) : String.fromCharCode(97 + index);
}
