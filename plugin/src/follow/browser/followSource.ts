import {createStorageSlot} from '@docusaurus/theme-common';
import places from 'docusaurus-plugin-quiz/places';
import {parse} from '../../client/merge.js';
import {asObject} from '../../client/records.js';
import type {Records} from '../../client/records.js';
import type {ShownQuiz} from '../../client/shownQuiz.js';
import type {Store} from '../../client/storage.js';
import {describeSite} from '../describeSite.js';
import {followPage} from '../followPage.js';
import {identify} from '../identity.js';
import type {PageQuestion} from '../known.js';
import {readText} from './readText.js';

/**
 * Brings to the questions of a source what was saved of them, wherever that is, and notes by what they can be found again.
 * `shown` holds all that the page shows. A script of its own, which only pages load that need it.
 */
export function followSource(source: string, shown: ReadonlySet<ShownQuiz>, store: Store): void {
  const quizzes = Array.from(shown).filter(({quiz}) => quiz.source === source);
  const questions = new Map(quizzes.flatMap(listQuestions).map((each) => [each.place, each]));
  const saved = readSaved().set(source, store.get());
  const entries = followPage(Array.from(questions.values()), saved, describeSite(places));
  if (Object.keys(entries).length > 0) {
    store.set({q: {...store.get().q, ...entries}}, true);
  }
}

function listQuestions({quiz, slots}: ShownQuiz): PageQuestion[] {
  return quiz.questions.map((question) => {
    const parts = slots[`${question.id}/`] ?? {};
    return {
      question,
      source: quiz.source,
      place: `${quiz.id}/${question.id}`,
      names: [question.fingerprint],
      identity: identify(question, (name) => readText(parts[name])),
    };
  });
}

/** What is stored of each source that the list of sources names. */
function readSaved(): Map<string, Records> {
  const {s} = asObject(parse(createStorageSlot('docusaurus-quiz').get()));
  return new Map(
    Object.keys(asObject(s)).map((source) => {
      const {q} = asObject(parse(createStorageSlot(`docusaurus-quiz:${source}`).get()));
      return [source, {q: asObject(q)}];
    }),
  );
}
