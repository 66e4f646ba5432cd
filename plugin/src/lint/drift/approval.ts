import {hashContent} from './hashContent.js';
import type {Reviewed} from './review.js';
import {findLikest, stillSays} from './saysSame.js';
import {listStatements, readStatement} from './statements.js';

/**
 * What the lock file holds of a question: the hash of the section that it reviews, or, for a question with evidence, what
 * its words say there, in quotation marks: `“The server stops at once.”`.
 */
export type Approval = string;

/** What became of what was approved. */
export type Change =
  /** The section, which said `was` where that is known. */
  | {kind: 'gone'; was: string | undefined}
  /** Another section than before. */
  | {kind: 'section'}
  /** The section says something else in place of the statement `was`; `is` is what it says now, if that is known. */
  | {kind: 'statement'; was: string; is: string | undefined};

/**
 * What is to be kept of a question that somebody approves; nothing where the section is gone, or where it does not have the
 * words of the evidence exactly once.
 */
export function approve(words: string | undefined, reviewed: Reviewed): Approval | undefined {
  if ('gone' in reviewed) return undefined;
  const {nodes} = reviewed.section;
  if (words === undefined) return hashContent(nodes);
  const statement = readStatement(words, listStatements(nodes));
  return statement === undefined ? undefined : `“${statement}”`;
}

/** Finds out what has changed since a question was approved. `words` is its evidence. */
export function findChange(
  approved: Approval,
  words: string | undefined,
  reviewed: Reviewed,
): Change | undefined {
  const was = /^“(.*)”$/s.exec(approved)?.[1];
  if ('gone' in reviewed) return {kind: 'gone', was};
  const {nodes} = reviewed.section;
  if (was === undefined) {
    return approved === hashContent(nodes) ? undefined : {kind: 'section'};
  }
  const statements = listStatements(nodes);
  if (stillSays(statements, was)) return undefined;
  const now = words === undefined ? undefined : readStatement(words, statements);
  return {kind: 'statement', was, is: now ?? findLikest(statements, was)};
}
