import type {RootContent, Table} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';
import {isColumnName} from './head.js';
import type {Rows} from './rows.js';

/** What asks readers to put several things into few groups, in the languages of which words are known. */
const SORTS =
  /\b(?:sort|group|classify|categori[sz]e|divide|separate|split|distribute)\b|\b(?:which|what) (?:category|categories|group|kind)\b|\b(?:sortiere|gruppiere|klassifiziere|kategorisiere|ordnen? .{1,60} ein|teilen? .{1,60} (?:ein|auf))|\b(?:classe[rz]?|classifie[rz]?|trie[rz]?|regroupe[rz]?|répartis(?:sez)?)\b|\b(?:clasifi(?:ca|que)|agrupa|agrupe|categoriza|separa)\b|\b(?:classifique|agrupe|separe|categorize)\b|分類|分け/iu;

/** What asks for pairs, whatever else it asks for. */
const PAIRS =
  /\b(?:match|pair|each|every|counterpart|correspond\w*|equivalent|its|their|goes with|belongs? to (?:which|what)|passt|gehör\w*|zuordnen|je(?:der|de|des)|chaque|cada|corresponde?)\b|組|対応/iu;

/** Pairs of words that exclude each other, where no prefix says so. */
const OPPOSITES = new Set(
  'true/false right/wrong correct/incorrect yes/no allowed/forbidden allowed/prohibited lossless/lossy safe/dangerous required/optional good/bad advantages/disadvantages advantages/drawbacks benefits/drawbacks benefits/risks strengths/weaknesses for/against can/cannot pros/cons do/dont dos/donts wahr/falsch richtig/falsch ja/nein erlaubt/verboten vorteile/nachteile vrai/faux oui/non avantages/inconvénients verdadero/falso sí/no ventajas/desventajas verdadeiro/falso sim/não vantagens/desvantagens'.split(
    ' ',
  ),
);

/** What asks for one of few groups: who does it, or where. */
const WHO =
  /\b(?:who|whom|where|when|wer|wem|wen|wo|wann|qui|où|quand|quién(?:es)?|dónde|cuándo|quem|onde|quando)\b|誰|どこ|いつ/iu;

/** What asks for one of a few groups, or for one thing of each. */
const WHICH = /\b(?:which|what|welche[rsnm]?|quel(?:le)?s?|cuál(?:es)?|quais|qual)\b|どれ|どの/iu;

/** How a heading begins or ends that says something of all things below it: `Sent by`, `Used for`, `Runs on`. */
const SAYS =
  /^(?:\p{L}{2,30}ed|sent|made|kept|held|written|found|built|known|seen|given|taken|drawn|set|left|is|are|has|have|can|must|may|needs?|runs?|works?|belongs?|lives?|comes?|goes|happens?|applies|wird|werden|\p{L}{2,30}(?:és?|ées?|ad[oa]s?|id[oa]s?))\s|\sge\p{L}{2,30}(?:t|en)$/u;

/** What makes the contrary of a word. */
const CONTRARY = /^(?:(?:not|non|nicht|kein|keine|no|pas|não)[\s-]?|un|in|im|ir|il|dis|a|nicht)/;

/**
 * Finds a table of which each column is a category, so that readers would have to pair members of one with members of the
 * other.
 *
 * ```markdown
 * Sort the formats.
 *
 * | Lossless | Lossy |   → `doubtful-table`, which asks for `| FLAC | Lossless |`
 * | -------- | ----- |
 * | FLAC     | MP3   |
 * | ALAC     | AAC   |
 * ```
 */
export function findCategoryColumns(
  table: Table,
  rows: Rows,
  prompt: readonly RootContent[],
  source: Source,
): Doubt | undefined {
  const [left = '', right = ''] =
    table.children[0]?.children.map((cell) => toPlainText(cell.children)) ?? [];
  const {pairs, wrong} = rows;
  const isUnique = new Set(pairs.map(({text}) => text)).size === pairs.length;
  const hasNames = [left, right].every((name) => name && !isColumnName(name));
  if (!isUnique || wrong.length > 0 || !hasNames) return undefined;
  if (!areCategories(left, right, toPlainText(prompt))) return undefined;
  const [first] = pairs;
  const given = first ? toPlainText(first.left.children) : '';
  return {
    rule: 'doubtful-table',
    place: firstLineOf(source, table),
    actual: `columns ${quoteCode(left)} and ${quoteCode(right)} in a table whose rows are pairs`,
    expected: `a row for each item with its category, such as ${quoteCode(`| ${given} | ${left} |`)} and ${quoteCode(`| ${first?.text ?? ''} | ${right} |`)}, below a header such as \`| Item | Kind |\``,
    note: 'readers match the left cell of each row with its right cell',
  };
}

function areCategories(left: string, right: string, prompt: string): boolean {
  const [a, b] = [fold(left), fold(right)];
  if (isContrary(a, b) || isContrary(b, a)) {
    return SORTS.test(prompt) || !PAIRS.test(prompt.replace(/\b(?:its|their)\b/giu, ''));
  }
  if (areParallel(a, b, prompt)) return true;
  if (!SORTS.test(prompt) || PAIRS.test(prompt)) return false;
  const asked = fold(prompt);
  // "Sort the animals": `Animal` names what is sorted, so the table has a row for each of them.
  const [isNamed, isOther] = [a, b].map((name) => asked.includes(name.replace(/(?:e?s|en?)$/, '')));
  return isNamed === isOther;
}

/**
 * Whether two headings say the same of two groups, and readers are asked for the group: `Sent by the browser` and
 * `Sent by the server` below "Who sends these?".
 */
function areParallel(a: string, b: string, prompt: string): boolean {
  const [own, others] = [a.split(/[\s-]+/), b.split(/[\s-]+/)];
  const isSame = own[0] === others[0] || own.at(-1) === others.at(-1);
  if (a === b || !isSame || own.length < 2 || others.length < 2) return false;
  if (WHO.test(prompt)) return true;
  const isAsked = SORTS.test(prompt) || WHICH.test(prompt);
  return isAsked && !PAIRS.test(prompt) && SAYS.test(a) && SAYS.test(b);
}

function isContrary(name: string, other: string): boolean {
  if (OPPOSITES.has(`${name}/${other}`)) return true;
  const bare = name.replace(CONTRARY, '');
  return bare !== name && bare.length > 2 && bare === other;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/['’]/g, '').trim();
}
