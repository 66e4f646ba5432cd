import {hash} from '../../mdast/hash.js';
import {dropInvisible} from '../../mdast/invisible.js';
import type {FieldKey} from './model.js';
import {normalizeText} from './grade.js';

/** Choices of a select in an order that says nothing of the key, and stays what it is from build to build. */
export function sortChoices(texts: readonly string[]): string[] {
  const rank = (text: string): string => hash(normalizeText(text), 13) + hash(text, 13);
  return [...texts].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A choice as its author wrote it. */
interface Writing {
  text: string;
  isCode: boolean;
}

/**
 * For each choice an earlier one that nobody could tell from it in a list: they are the same but for case and what nobody
 * sees. In code, case tells them apart.
 *
 *     true, True       → nothing, true
 *     `true`, `True`   → nothing, nothing
 */
export function findAlikeChoices<T extends Writing>(choices: readonly T[]): (T | undefined)[] {
  const seen = new Map<string, T[]>();
  return choices.map((choice) => {
    const folded = normalizeText(dropInvisible(choice.text));
    const others = seen.get(folded) ?? [];
    const first = others.find(
      (other) => !choice.isCode || !other.isCode || show(choice) === show(other),
    );
    if (!first) seen.set(folded, [...others, choice]);
    return first;
  });
}

/** A choice as readers see it in a list. */
function show({text}: Writing): string {
  return dropInvisible(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What accepts one choice and no other: its text, exactly so if another choice differs from it in case alone. */
export function buildChoiceKey(text: string, choices: readonly string[]): FieldKey {
  const key = normalizeText(text);
  const isCommon = choices.some((other) => other !== text && normalizeText(other) === key);
  return isCommon ? {code: text.trim()} : key;
}

/** What to do about two choices that are alike: nothing where they are so even as code. */
export function adviseCode(a: Writing, b: Writing): {note?: string} {
  const note = 'put both in backticks if their case is what readers choose by';
  return show(a) === show(b) ? {} : {note};
}
