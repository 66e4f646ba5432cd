import {quoteCode} from '../../mdast/quoteCode.js';
import {isCode, toWords} from '../../questions/blanks/key.js';
import {readPattern} from '../../questions/blanks/pattern.js';
import type {Field} from '../../questions/fields/model.js';
import type {Finding} from '../check.js';
import type {LintQuestion} from '../question.js';
import {areOpposites} from './opposition.js';
import {findWrittenKey} from './writtenKey.js';

/**
 * Finds the blank whose alternatives say the opposite of each other, although each of them is accepted: its author probably
 * meant a choice.
 *
 * ```markdown
 * [[rises|falls]]    → `[[rises|!falls]]`
 * [[up|grows|down]]  → `[[up|grows]]`
 * [[rises|grows]]    → nothing
 * ```
 */
export function findOpposedKeys({keys, choices}: Field, question: LintQuestion): Finding[] {
  const first = keys.flatMap((key) =>
    typeof key === 'string' ? key : 'code' in key ? key.code : [],
  )[0];
  if (choices || keys.length < 2 || first === undefined) return [];
  const {place} = findWrittenKey(first, question);
  const {line = 1, column = 1} = place?.start ?? {};
  const text = question.source.lines[line - 1] ?? '';
  const open = text.lastIndexOf('[[', column - 1);
  const close = text.indexOf(']]', column - 1);
  if (open === -1 || close === -1) return [];
  const start = open + 2;
  // Each second piece is a `|`, which has a backslash in a table.
  const pieces = text.slice(start, close).split(/(\s{0,8}\\?\|\s{0,8})/);
  const wrong = findOpposed(pieces, question.locale);
  if (wrong.length === 0 || pieces.some((piece) => readPattern(piece))) return [];
  if (asksForAny(question, line, text.slice(0, open))) return [];
  const cure = writeCure(pieces, wrong);
  const opposed = wrong.map((index) => quoteCode(pieces[index] ?? '')).join(' and ');
  return [
    {
      place: place && {start: {line, column: start + 1}, end: {line, column: close + 1}},
      actual: `${quoteCode(pieces.join(''))}, opposites that are both right`,
      expected: `${quoteCode(`[[${cure}]]`)} if ${opposed} ${wrong.length > 1 ? 'are' : 'is'} wrong`,
      note: 'each alternative without `!` is accepted',
    },
  ];
}

/** A sentence that asks for one of several things, in the languages of which words are known. */
const ANY =
  /(?<!\p{L})(?:name|give|state|list|mention|write|type|enter|tell|nennen?(?: sie)?|gib|geben sie|schreiben? sie|nommez|citez|donnez|nombra|nombre|indique|escriba|diga|dê|cite) (?:\p{L}+ )?(?:one|any|either|an example|(?:irgend)?eine[nrs]?|une?|l['’]une?|una?|uno|uma?|alguna?|algum) /iu;

/** Whether the sentence of a blank, or the one above it, asks for any one of several: "Name one of the poles: [[north|south]]". */
function asksForAny({place, source}: LintQuestion, line: number, before: string): boolean {
  const lines = source.lines.slice((place?.start.line ?? line) - 1, line - 1);
  const sentences = [...lines, before]
    .join(' ')
    .split(/[.!?。]\s+/)
    .filter((each) => each.trim());
  return ANY.test(sentences.at(-1) ?? '');
}

/** A choice; where several alternatives are right, a blank without the wrong ones. */
function writeCure(pieces: readonly string[], wrong: readonly number[]): string {
  const isChoice = (pieces.length + 1) / 2 - wrong.length === 1;
  if (isChoice)
    return pieces.map((piece, index) => (wrong.includes(index) ? `!${piece}` : piece)).join('');
  return pieces.filter((_, index) => !wrong.includes(index) && !wrong.includes(index + 1)).join('');
}

/** The pieces that say the opposite of one before them. */
function findOpposed(pieces: readonly string[], locale: string): number[] {
  const words = pieces.map((piece) => (isCode(piece) ? toWords(piece) : piece));
  for (let index = 0; index < words.length; index += 2) {
    const opposed = words.flatMap((word, other) =>
      other > index && other % 2 === 0 && areOpposites(words[index] ?? '', word, locale)
        ? other
        : [],
    );
    if (opposed.length > 0) return opposed;
  }
  return [];
}
