import type {Nodes} from 'mdast';

import {findWords} from '../../evidence/findWords.js';
import {listMeanings} from '../drift/meanings.js';
import {listStatements} from '../drift/statements.js';
import type {Statement} from '../drift/statements.js';

/** What is known of a question, as plain text. */
export interface Asked {
  prompt: string;
  /** What is right. */
  key: string;
  explanation: string;
}

/** Words of a section, and what they say there. */
export interface Suggestion {
  words: string;
  statement: string;
}

/** What a word counts by where the question has it: a key is what is to be proved. */
const WEIGHT = {key: 3, explanation: 1.5, prompt: 1};

/** The sum of all weights that a statement needs, each divided by the number of statements that have the word too. */
const ENOUGH = 1.5;

/** Mostly words such as `the`, `and`, `für` and `que`, which any two sentences share. */
const SMALL = /^\p{Ll}{1,3}$/u;

/** The share of what a statement has in common with the question that its words have to have. */
const SHARE = 0.85;

/** The fewest words of the question in what is quoted, and the most words of that in all. */
const [SHORT, LONG] = [2, 16];

/**
 * Finds the words of a section that may prove a key: of the statement that shares most with the question, the shortest part
 * that has most of that and stands in the section once. Nothing where no statement shares enough.
 *
 *     key “443” and “The port of HTTPS is 443, and that of HTTP is 80.”   →   “port of HTTPS is 443”
 */
export function suggestWords(asked: Asked, section: readonly Nodes[]): Suggestion | undefined {
  // The heading says what the section is about, and proves nothing.
  const statements = listStatements(section).filter(
    ({block}) => block.nodes.at(-1)?.type !== 'heading',
  );
  const weights = weigh(asked, statements);
  const rated = statements
    .map((statement) => ({statement, likeness: sum(listMeanings(statement.text), weights)}))
    .filter(({likeness}) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness);
  for (const {statement} of rated) {
    const words = cut(statement, weights, statements);
    if (words !== undefined) return {words, statement: statement.text};
  }
  return undefined;
}

/** What each word of a question counts. One that many statements have tells nothing. */
function weigh(asked: Asked, statements: readonly Statement[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of ['prompt', 'explanation', 'key'] as const) {
    for (const word of listMeanings(asked[part])) {
      if (!SMALL.test(word)) weights.set(word, WEIGHT[part]);
    }
  }
  const all = statements.map(({text}) => new Set(listMeanings(text)));
  for (const [word, weight] of weights) {
    const count = all.filter((words) => words.has(word)).length;
    weights.set(word, weight / Math.max(1, count));
  }
  return weights;
}

function sum(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  return [...new Set(words)].reduce((all, word) => all + (weights.get(word) ?? 0), 0);
}

/** Cuts a statement to the shortest part that has enough, and stands in the section once. */
function cut(
  {block, start, end}: Statement,
  weights: ReadonlyMap<string, number>,
  statements: readonly Statement[],
): string | undefined {
  const written = block.text.slice(start, end).match(/\S+/g) ?? [];
  const blocks = [...new Set(statements.map((each) => each.block))];
  const isFit = (words: string) =>
    canQuote(words) && blocks.flatMap(({text}) => findWords(text, words)).length === 1;
  const wanted = SHARE * sum(listMeanings(written.join(' ')), weights);
  const tells = (word: string) => listMeanings(word).some((each) => weights.has(each));
  for (let length = 1; length <= Math.min(written.length, LONG); length += 1) {
    for (let first = 0; first + length <= written.length; first += 1) {
      const part = written.slice(first, first + length);
      if (sum(listMeanings(part.join(' ')), weights) < wanted) continue;
      // A single word is seldom a proof, so its neighbours are quoted as well.
      const isBare = part.filter(tells).length < SHORT;
      const wide = written.slice(Math.max(0, first - 1), first + length + 1);
      const words = trim((isBare ? wide : part).join(' '));
      if (isFit(words)) return words;
    }
  }
  return undefined;
}

/** Leaves out what only separates words from others. */
function trim(words: string): string {
  return words.replace(/^[-,;:.)\]]+ ?/, '').replace(/ ?[-,;:.([]$/, '');
}

/** Whether an attribute can hold words. It has one kind of quotation marks around it. */
function canQuote(words: string): boolean {
  return words !== '' && !(words.includes('"') && words.includes("'")) && !words.includes('\uFFFC');
}
