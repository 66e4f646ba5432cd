import type {Nodes} from 'mdast';

import {isFenceOfBlanks, splitCode} from '../../grammar/blank/code.js';
import type {Context} from '../../grammar/context.js';
import {isBlank} from '../../grammar/syntax/index.js';
import {foldText} from '../fields/fold.js';
import type {Field, FieldKey, Fold} from '../fields/model.js';

/** Code that stands before and after a blank, `''` where there is none. */
export interface Neighbours {
  before: string;
  after: string;
}

/**
 * Lists the code beside each blank in some blocks, in the order of the text.
 *
 *     `git` [[add]]                →   `git `, nothing
 *     body: JSON.[[parse]](text)   →   `body: JSON.`, `(text)`, in a code block
 */
export function listNeighbours(blocks: readonly Nodes[], context: Context): Neighbours[] {
  return blocks.flatMap((block) => {
    if (block.type === 'code') return isFenceOfBlanks(block) ? listInCode(block, context) : [];
    if (!('children' in block)) return [];
    const children: readonly Nodes[] = block.children;
    return children.flatMap((child, index) =>
      isBlank(child)
        ? [
            {
              before: readCode(children.slice(0, index).reverse(), (code, gap) => code + gap),
              after: readCode(children.slice(index + 1), (code, gap) => gap + code),
            },
          ]
        : listNeighbours([child], context),
    );
  });
}

function listInCode(...[block, context]: Parameters<typeof splitCode>): Neighbours[] {
  const pieces = splitCode(block, context);
  const textAt = (index: number): string => {
    const piece = pieces[index];
    return typeof piece === 'string' ? piece : '';
  };
  return pieces.flatMap((piece, index) =>
    typeof piece === 'string' ? [] : [{before: textAt(index - 1), after: textAt(index + 1)}],
  );
}

/** Inline code at the beginning of some nodes, and the space before it. */
function readCode(
  [first, second]: readonly Nodes[],
  join: (code: string, gap: string) => string,
): string {
  if (first?.type === 'inlineCode') return join(first.value, '');
  const isGap = first?.type === 'text' && !first.value.trim();
  return isGap && second?.type === 'inlineCode' ? join(second.value, ' ') : '';
}

/** Signs that responses may repeat: one that reckons or negates would mean something else if it were meant twice. */
const TOKEN = /[\p{L}\p{N}_$]+|\s+|./gu;
const REPEATABLE = /^(?:[\p{L}\p{N}_$]+| |['"`.,:;/#@()[\]{}])$/u;
/** Quotation marks, and what a phone puts in place of them. */
const QUOTES: Record<string, string> = {
  "'": "['\\u2018-\\u201b]",
  '"': '["\\u201c-\\u201f\\u00ab\\u00bb]',
};
/** How many words and signs are looked at on each side. */
const REACH = 4;

/** A field that also accepts its keys with some of the code beside it, such as `JSON.parse` and `parse()` for `parse`. */
export function acceptNeighbours(field: Field, neighbours: Neighbours): Field {
  if (field.choices) return field;
  const words = field.keys.filter((key) => typeof key === 'string');
  const folded = words.map((key) => foldText(key, field));
  const folds = words.length > 0 ? listRepeated(neighbours, folded, (w) => foldText(w, field)) : [];
  return {
    ...field,
    keys: field.keys.map((key) => acceptInKey(key, neighbours)),
    ...(folds.length > 0 && {folds: [...(field.folds ?? []), ...folds]}),
  };
}

function acceptInKey(key: FieldKey, neighbours: Neighbours): FieldKey {
  if (typeof key === 'string' || !('code' in key)) return key;
  const folds = listRepeated(neighbours, [key.code], (word) => word);
  return folds.length > 0 ? {...key, typed: [...(key.typed ?? []), ...folds]} : key;
}

/** Folds that take the code beside a blank off a response, but for those that would take something off a key. */
function listRepeated(
  {before, after}: Neighbours,
  keys: readonly string[],
  fold: (word: string) => string,
): Fold[] {
  const write = (token: string): string =>
    QUOTES[token] ??
    (/[\p{L}\p{N}]/u.test(token) ? fold(token) : token).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const start = takeTokens([...before.matchAll(TOKEN)].reverse());
  const end = takeTokens([...after.matchAll(TOKEN)]);
  const first = start.reduceRight((rest, token) => optional(rest) + write(token), '');
  const last = end.reduceRight((rest, token) => write(token) + optional(rest), '');
  const patterns = [
    ...(first ? [`^${first}`] : []),
    // The parentheses of a call stand for all that the code has between them.
    ...(last ? [end[0] === '(' ? `(?:\\(\\)|${last})$` : `${last}$`] : []),
  ];
  return patterns
    .filter((pattern) => !keys.some((key) => RegExp(pattern, 'u').test(key)))
    .map((pattern) => [pattern, '']);
}

/** The tokens next to a blank, as far as they may be repeated, without space at their far end. */
function takeTokens(matches: readonly RegExpMatchArray[]): string[] {
  const tokens = matches.map(([token]) => token).slice(0, REACH);
  const end = tokens.findIndex((token) => !REPEATABLE.test(token));
  const near = end < 0 ? tokens : tokens.slice(0, end);
  return near.slice(0, near.findLastIndex((token) => token !== ' ') + 1);
}

function optional(pattern: string): string {
  return pattern && `(?:${pattern})?`;
}
