import {createStorageSlot} from '@docusaurus/theme-common';
import type {ReactElement, ReactNode} from 'react';

import type {Quiz} from '../model.js';
import {entryOf} from './records.js';
import type {Records} from './records.js';
import type {ShownQuiz} from './shownQuiz.js';
import {rank} from './shuffle.js';
import type {Store} from './storage.js';

const shown = new Set<ShownQuiz>();

/**
 * A quiz with a hash of its prompt behind the fingerprint of each question. So what was saved of another question with the
 * same options is not taken for its own.
 */
export function withPrompts(quiz: Quiz, slots: ShownQuiz['slots']): Quiz {
  const questions = quiz.questions.map((question) => {
    const {id, type, fingerprint} = question;
    const {prompt, fields} = slots[`${id}/`] ?? {};
    return {...question, fingerprint: fingerprint + hashContent(0, [type, prompt, fields])};
  });
  return {...quiz, questions};
}

/** Hashes compiled content as it stands in the code of the page, whatever components, or a translator, make of it. */
export function hashContent(hash: number, node: ReactNode): number {
  if (Array.isArray(node)) return (node as ReactNode[]).reduce(hashContent, hash);
  const {props} = Object(node) as Partial<ReactElement<{children?: ReactNode; code?: string}>>;
  return props
    ? hashContent(hash, props.children ?? props.code)
    : Array.from(String(node as string)).reduce((sum, sign) => rank(sum, sign.charCodeAt(0)), hash);
}

/** What of a quiz has no entry, a `?` for each, or one by which it cannot be found again. */
export function listUnknown(quiz: Quiz, records: Records): string {
  return quiz.questions
    .map((question) => {
      const {f = '?', i} = entryOf(quiz, question, records);
      return i ? '' : f;
    })
    .join('');
}

/**
 * Notes that the page shows a quiz, and has what is unknown of it looked for if anything is saved. Returns what undoes the
 * first.
 */
export function showQuiz(quiz: ShownQuiz, unknown: string | false, store: Store): () => void {
  shown.add(quiz);
  if (unknown && (/[^?]/.test(unknown) || createStorageSlot('docusaurus-quiz').get())) {
    void import(/* webpackChunkName: "quiz-follow" */ '../follow/browser/followSource.js').then(
      ({followSource}) => followSource(quiz.quiz.source, shown, store),
    );
  }
  return () => shown.delete(quiz);
}
