import {findNearest} from '../mdast/nearest.js';

/** Directives that declare the interaction of a question. */
export const DECLARATIONS = ['match', 'order', 'lines', 'output', 'recall'] as const;

/** Names that the grammar gives to leaf directives inside a quiz. */
export const LEAF_NAMES = ['question', 'hint', 'explanation', ...DECLARATIONS] as const;

/** Whether a name after three or more colons was probably meant to be `quiz`, such as `Quizz` or `quizTitle`. */
export function meansQuiz(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('quiz') || findNearest(lower, ['quiz'], 1) !== undefined;
}

/** Whether a name is one of the grammar's own leaf directives. */
export function isLeafName(name: string): boolean {
  return LEAF_NAMES.some((leaf) => leaf === name);
}

/** Whether a name is, or was probably meant as, one of the grammar's own leaf directives. */
export function isNearLeafName(name: string): boolean {
  const near = findNearest(name.toLowerCase(), LEAF_NAMES);
  return near?.startsWith(name.charAt(0).toLowerCase()) ?? false;
}

/** How a leaf directive is written. */
export function writeLeaf(name: string): string {
  const rest = {question: '{#id}', hint: '[…]'}[name] ?? '';
  return `\`::${name}${rest}\``;
}

/** Where a leaf directive stands. */
export function expectLeaf(name: string): string {
  return `${writeLeaf(name)} alone on its line, with blank lines around it`;
}
