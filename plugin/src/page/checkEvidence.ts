import type {Nodes, Root} from 'mdast';

import type {Problem} from '../mdast/problem.js';
import {findOccurrences, lineOf} from './evidence.js';
import type {Evidence, Occurrence} from './evidence.js';
import {findNearestWords} from './nearestWords.js';
import type {ParsedQuiz} from './quiz.js';
import {findSection} from './section.js';
import type {SearchedPage, Section} from './section.js';

/** Where evidence is looked for: a section, and the rest of its page. */
export interface Searched {
  section: Section;
  /** All of the page. */
  tree: Root;
  /** The file as messages name it; absent for the file of the question itself. */
  path?: string | undefined;
}

/** Reports the evidence on a page that does not stand exactly once in its section. That in other files is left out. */
export function checkOwnEvidence(
  page: SearchedPage & {quizzes: readonly {parsed: ParsedQuiz}[]},
): Problem[] {
  const written = page.quizzes.flatMap(({parsed}) => parsed.questions);
  return written.flatMap(({evidence}) => {
    if (!evidence?.review.startsWith('#')) return [];
    const section = findSection(page, evidence.review.slice(1));
    return checkEvidence(evidence, section && {section, tree: page.tree}) ?? [];
  });
}

/** Lists the evidence on a page that other files have. */
export function listFarEvidence({quizzes}: {quizzes: readonly {parsed: ParsedQuiz}[]}): Evidence[] {
  return quizzes
    .flatMap(({parsed}) => parsed.questions)
    .flatMap(({evidence}) => (evidence && !evidence.review.startsWith('#') ? evidence : []));
}

/**
 * Says what is wrong with evidence: the section is not there, or its words are not in it, or they are in it more than once.
 *
 *     because="the rate"   →   “the rate” of `because` twice in “Audio” (lines 7 and 9)
 */
export function checkEvidence(
  {words, review, place}: Evidence,
  searched: Searched | undefined,
): Problem | undefined {
  const rule = 'missing-evidence';
  const quoted = `“${words.trim()}” of \`because\``;
  if (!searched) {
    const actual = `${quoted} for \`${review}\`, where no section is`;
    return {rule, place, actual, expected: '`review` of a section that is there', note: ''};
  }
  const {section, tree, path} = searched;
  const found = findOccurrences(words, section.nodes);
  if (found.length === 1) return undefined;
  const where = `“${section.title}”${path === undefined ? '' : ` of ${path}`}`;
  if (found.length > 1) {
    const actual = `${quoted} ${found.length} times in ${where} (${describeLines(found)})`;
    const note = 'add some of the words before or behind them';
    return {rule, place, actual, expected: 'words that stand there once', note};
  }
  const note = describeOther(words, section.nodes, tree.children);
  return {rule, place, actual: `${quoted}, which ${where} does not have`, note};
}

/** Says where words stand that a section does not have, or what is nearest to them there. */
function describeOther(words: string, section: readonly Nodes[], page: readonly Nodes[]): string {
  const elsewhere = findOccurrences(words, page);
  if (elsewhere.length > 0) {
    return `they stand elsewhere on that page (${describeLines(elsewhere)})`;
  }
  const near = findNearestWords(words, section);
  return near ? `the nearest words there are “${near.words}” (line ${near.line})` : '';
}

function describeLines(found: readonly Occurrence[]): string {
  const lines = [...new Set(found.map(lineOf))].map(String);
  const last = lines.pop() ?? '';
  return lines.length > 0 ? `lines ${lines.join(', ')} and ${last}` : `line ${last}`;
}
