import {DEFAULT_ATTRIBUTES} from './attributeValues.js';
import {LEAF_NAMES, writeLeaf} from './names.js';
import {
  findMeant,
  findSynonym,
  LEAF_ATTRIBUTE_SYNONYMS,
  LEAF_SYNONYMS,
  QUIZ_ATTRIBUTE_SYNONYMS,
  TITLE_SYNONYMS,
} from './synonyms.js';

/** What an id may be. */
export const ID = /^[A-Za-z][\w-]*$/;

const QUIZ_NAMES = Object.keys(DEFAULT_ATTRIBUTES);

/**
 * Finds what somebody meant by an attribute that an element does not take: an attribute of the element, something that is
 * written in another way or place, or the id. `names` are those that the element takes.
 *
 * ```markdown
 * :::quiz{tries=2}       → attempts
 * :::quiz{title="A"}     → :::quiz[Title]
 * :::quiz{multiple}      → ::question{multiple}
 * :::quiz{basics}        → #basics
 * ::question{pick=2}     → :::quiz{pick=2}
 * ```
 */
export function suggestAttribute(
  {name, value}: {name: string; value: string},
  names: readonly string[],
  quizName: string,
): string | undefined {
  const own = names.includes('pick') ? QUIZ_ATTRIBUTE_SYNONYMS : LEAF_ATTRIBUTE_SYNONYMS;
  // Some editors curl the quotation marks.
  const written = value ? `=${value.replace(/[“”„‟«»‘’]/gu, '')}` : '';
  const places: [others: readonly string[], write: (meant: string) => string][] = [
    [QUIZ_NAMES, (meant) => `:::${quizName}{${meant}${written}}`],
    [
      ['multiple', 'any', 'loose', 'review', 'because'],
      (meant) => `::question{${meant}${written}}`,
    ],
    [['by'], (meant) => `::lines{${meant}${written}}`],
  ];
  // The very name of an attribute says more than a synonym of another one.
  for (const [others, write] of places) {
    const exact = names.includes(name) ? undefined : findSynonym(name, others, {});
    if (exact !== undefined && !names.includes(exact)) return write(exact);
  }
  const meant = findMeant(name, names, own);
  if (meant !== undefined) return meant === 'id' ? '#id' : meant;
  if (findSynonym(name, ['title'], TITLE_SYNONYMS)) return `:::${quizName}[Title]`;
  for (const [others, write] of places) {
    const synonyms = others === QUIZ_NAMES ? QUIZ_ATTRIBUTE_SYNONYMS : LEAF_ATTRIBUTE_SYNONYMS;
    const other = findSynonym(name, others, synonyms);
    if (other !== undefined) return write(other);
  }
  const leaf = findSynonym(name, LEAF_NAMES, LEAF_SYNONYMS);
  if (leaf !== undefined) return writeLeaf(leaf).slice(1, -1);
  const hasId = names.includes('id') || names.includes('pick');
  return hasId && !value && ID.test(name) ? `#${name}` : undefined;
}

/**
 * Finds what somebody meant by an attribute with a colon in it. Nothing of other names.
 *
 *     id:basics → #basics     shuffle:all → shuffle=all
 */
export function suggestForColon(
  name: string,
  value: string,
  names: readonly string[],
  quizName: string,
): string {
  const meant = name === 'id' ? 'id' : suggestAttribute({name, value}, names, quizName);
  if (meant === 'id' || meant === '#id') return `#${value}`;
  if (names.includes(name)) return `${name}=${value}`;
  return meant !== undefined && names.includes(meant)
    ? `${meant}=${value}`
    : (meant ?? `${name}=${value}`);
}
