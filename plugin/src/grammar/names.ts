import {findNearest} from '../mdast/nearest.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {findSureLabel} from './labels.js';
import {findSynonym, LEAF_SYNONYMS} from './synonyms.js';

/** Directives that declare the interaction of a question. */
export const DECLARATIONS = [
  'match',
  'order',
  'lines',
  'output',
  'recall',
  'true',
  'false',
] as const;

/** Names that the grammar gives to leaf directives inside a quiz. */
export const LEAF_NAMES = ['question', 'hint', 'explanation', ...DECLARATIONS] as const;

/** What a block with a quiz is called, unless the site says otherwise. */
export const DEFAULT_NAME = 'quiz';

/** The names for which the host puts a title into brackets: `:::tip Title` becomes `:::tip[Title]`. */
export const ADMONITIONS = [
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'secondary',
  'important',
  'success',
  'caution',
];

/** A name for blocks with quizzes where another one is taken. */
export function proposeName(taken: string): string {
  return taken === 'exercise' ? 'selftest' : 'exercise';
}

/** Names that mean something else, in a quiz or around it. */
const TAKEN: readonly string[] = [...LEAF_NAMES, 'pin', ...ADMONITIONS];

/** What a block with a quiz may be called, in words. */
export const EXPECTED_NAME =
  'a name of lower-case letters, digits, `-` and `_` that starts with a letter, ends with a letter or a digit, and is no directive of the plugin (such as `hint`) or of Docusaurus (such as `tip`)';

/** Whether a block with a quiz may be called so. */
export function isQuizName(name: string): boolean {
  return /^[a-z](?:[a-z\d_-]*[a-z\d])?$/.test(name) && !TAKEN.includes(name);
}

/**
 * Whether a name after three or more colons was probably meant to be that of a quiz.
 *
 * - `Quiz`, `quizzes`, `quizTitle` and `qiuz` mean `quiz`; `Exercise` and `exercises` mean `exercise`.
 * - `tip` never means `tips`, and where quizzes have another name, `quiz` belongs to whoever took it.
 */
export function meansQuiz(name: string, quizName: string): boolean {
  const lower = name.toLowerCase();
  if (lower === quizName) return true;
  if (lower === DEFAULT_NAME || TAKEN.includes(lower)) return false;
  return lower.startsWith(quizName) || findNearest(lower, [quizName], 1) !== undefined;
}

/** Whether a name is one of the grammar's own leaf directives. */
export function isLeafName(name: string): boolean {
  return LEAF_NAMES.some((leaf) => leaf === name);
}

/** Whether a name is, or looks like, one of the grammar's own leaf directives. */
export function isNearLeafName(name: string): boolean {
  return findNearLeaf(name) !== undefined;
}

/** The leaf directive that somebody meant by a name: by a synonym of it, or by a name that looks like it. */
export function guessLeaf(name: string): string | undefined {
  return findSynonym(name, LEAF_NAMES, LEAF_SYNONYMS) ?? findNearLeaf(name) ?? findLabelled(name);
}

/** A hint or an explanation in another language: `pista`, `indice`, `erklärung`. */
function findLabelled(name: string): string | undefined {
  const label = findSureLabel(name);
  return label === 'hint' ? label : label && 'explanation';
}

/** A leaf directive whose name begins with the same letter, and differs little. */
function findNearLeaf(name: string): string | undefined {
  const near = findNearest(name.toLowerCase(), LEAF_NAMES);
  return near?.startsWith(name.charAt(0).toLowerCase()) ? near : undefined;
}

/** How a leaf directive is written. */
export function writeLeaf(name: string): string {
  const rest = {question: '{#id}', hint: '[…]'}[name] ?? '';
  return `\`::${name}${rest}\``;
}

/** How a leaf directive is written that takes no text in brackets, and where that text belongs. */
export function writeWithoutLabel(name: string): string {
  const place: Record<string, string | undefined> = {
    question: 'the prompt below it',
    explanation: 'the text below it after a blank line',
    recall: 'the prompt above it and the answer below it, after blank lines',
  };
  return `\`::${name}\` alone on its line, and ${place[name] ?? 'the prompt above it'}`;
}

/** What a directive needs below it. */
const BELOW: Readonly<Record<string, string | undefined>> = {
  match: 'a table',
  order: 'an ordered list',
  lines: 'a code block with the lines',
  output: 'a code block with what the code prints',
};

/**
 * Where the text belongs that stands behind a directive on its line, in words. Where no text stands above it, what readers
 * recall or judge is missing.
 */
export function adviseText(name: string, text: string, hasPrompt = true): string[] {
  const below = BELOW[name];
  const shown = text.replace(/^`+|(?<!`)`+$/g, '');
  if (below) {
    const isCode = shown !== text && (name === 'lines' || name === 'output');
    if (isCode) return [`put ${quoteCode(shown)} into a code block below it`];
    return [
      `${below} stands below it`,
      ...(text ? [`put ${quoteCode(shown)} into the prompt above`] : []),
    ];
  }
  if (!text) return [];
  const isAsked = name === 'recall' || name === 'true' || name === 'false';
  if (isAsked && (!hasPrompt || /[?？]$/.test(text))) {
    return [`put ${quoteCode(shown)} above it as the prompt, with a blank line between`];
  }
  if (!isLeafName(name)) {
    return [`put ${quoteCode(shown)} below it after a blank line, where the prompt begins`];
  }
  return [
    name === 'question'
      ? `put ${quoteCode(shown)} below it as the prompt`
      : `put ${quoteCode(shown)} below it after a blank line`,
  ];
}

/** Where a leaf directive stands. */
export function expectLeaf(name: string): string {
  return `${writeLeaf(name)} alone on its line, with blank lines around it`;
}
