import type {Question} from '../model.js';
import type {ReadSlotText} from '../questions/meaning.js';
import {describeMeaning} from '../questions/meanings.js';
import {countWords, foldWording, listNames} from './foldWording.js';
import {hashText} from './hashText.js';
import {compareSketches, sketchText} from './sketch.js';

/** By what a question is known again after it was edited or moved. All of it is hashes, so that it can be stored. */
export interface Identity {
  /** Two letters that tell the type of the question from the others. */
  type: string;
  /** Sketch of the prompt, as `sketchText` makes it. */
  sketch: string;
  /** Hash of the numbers, acronyms and identifiers in the prompt. */
  names: string;
  /** Whether the options say so much that they tell the question from most others; yes, no and names do not. */
  isTelling: boolean;
  /** Hashes of what is right, one for each thing that a response can get right. */
  key: string[];
  /** Ids of the options or items, and hashes of their texts. */
  parts: [id: string, hash: string][];
}

/** Options that hold that many words tell a question from others. */
const TELLING_WORDS = 8;

/** Makes the identity of a question; `read` gives the texts of its slots, by their names without the question's id. */
export function identify(question: Question, read: ReadSlotText): Identity {
  const readPart = foldParts(read, describeMeaning(question, () => '').parts);
  const {parts, key, texts} = describeMeaning(question, readPart);
  const prompt = readAsked(read);
  return {
    type: question.type.slice(0, 2),
    sketch: sketchText(prompt),
    names: hashText(listNames(prompt).join(' '), 2),
    isTelling: countWords(texts) >= TELLING_WORDS,
    key: key.map((text) => hashText(text)),
    parts: parts.map((id) => [id, hashText(readPart(id))]),
  };
}

/** What a question asks as a text: blanks stand in a text of their own, below the prompt. */
export function readAsked(read: ReadSlotText): string {
  return `${read('prompt')} ${read('fields')}`;
}

/**
 * Reads parts in the form in which wordings are compared; where that would make one of two different parts, or nothing of
 * one, all of them as they are.
 *
 *     `Foo`, `Bar.`   →   foo, bar
 *     `Foo`, `foo`    →   Foo, foo
 */
function foldParts(read: ReadSlotText, names: readonly string[]): ReadSlotText {
  const exact = names.map((name) => read(name).normalize('NFC').replace(/\s+/g, ' ').trim());
  const folded = exact.map(foldWording);
  const isLost = new Set(folded).size < new Set(exact).size || folded.includes('');
  const texts = new Map(names.map((name, index) => [name, (isLost ? exact : folded)[index]]));
  return (name) => texts.get(name) ?? '';
}

/** An identity as a text without quotes, to be stored: some 75 letters where four options are listed. */
export function writeIdentity({type, sketch, names, isTelling, key, parts}: Identity): string {
  const written = parts.map(([id, hash]) => hash + id).join(',');
  return [type, sketch, names, isTelling ? 1 : '', key.join(''), written].join(';');
}

/** Reads what `writeIdentity` wrote; nothing of anything else. */
export function readIdentity(text: unknown): Identity | undefined {
  if (typeof text !== 'string') return undefined;
  const [type = '', sketch = '', names = '', telling, key = '', parts] = text.split(';');
  if (parts === undefined) return undefined;
  return {
    type,
    sketch,
    names,
    isTelling: telling === '1',
    key: key.match(/.{3}/g) ?? [],
    parts: parts ? parts.split(',').map((part) => [part.slice(3), part.slice(0, 3)]) : [],
  };
}

/** How alike two prompts are, from 0 to 1. */
export function comparePrompts(one: Identity, other: Identity): number {
  return compareSketches(one.sketch, other.sketch);
}

/** How alike what two questions offer is, from 0 to 1: the share of it that they have in common (Jaccard). */
export function compareOffers(one: Identity, other: Identity): number {
  const [some, others] = [listOffer(one), listOffer(other)];
  const all = new Set(some.concat(others)).size;
  const common = new Set(some).size + new Set(others).size - all;
  return all > 0 ? common / all : 1;
}

function listOffer({parts, key}: Identity): string[] {
  return parts.length > 0 ? parts.map(([, hash]) => hash) : key;
}

/** Whether the same responses are right; the order of rows does not count. */
export function hasSameKey(one: Identity, other: Identity): boolean {
  return [...one.key].sort().join() === [...other.key].sort().join();
}
