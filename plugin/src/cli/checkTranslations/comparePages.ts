import {listQuestions} from '../../lint/question.js';
import type {LintQuestion} from '../../lint/question.js';
import type {Place} from '../../mdast/problem.js';
import type {Page} from '../../page/readPage.js';
import {compareQuestions} from './compareQuestions.js';
import {differ} from './difference.js';
import type {Difference} from './difference.js';
import {findDisplaced, pairByIds} from './pair.js';
import type {Named, Pair} from './pair.js';

/** What is compared of a page. */
export type QuizzesOfPage = Pick<Page, 'quizzes' | 'source'>;

interface NamedQuiz extends Named {
  noun: 'quiz';
  place: Place | undefined;
  questions: NamedQuestion[];
}

interface NamedQuestion extends Named {
  noun: 'question';
  place: Place | undefined;
  question: LintQuestion;
}

/**
 * Lists how the quizzes of a translated page differ from those of its original, in the order of the original. Both pages
 * have no mistakes.
 */
export function comparePages(original: QuizzesOfPage, translation: QuizzesOfPage): Difference[] {
  const quizzes = listQuizzes(original);
  const translated = listQuizzes(translation);
  return compareLists(quizzes, translated, (quiz, other) =>
    compareLists(
      quiz.questions,
      other.questions,
      (question, own) => compareQuestions(question.question, own.question),
      other,
    ),
  );
}

/** Compares questions or quizzes. The translated questions are in the quiz `parent`; quizzes have none. */
function compareLists<T extends NamedQuiz | NamedQuestion>(
  originals: readonly T[],
  translations: readonly T[],
  compare: (original: T, translation: T) => Difference[],
  parent?: NamedQuiz,
): Difference[] {
  const pairs = pairByIds(originals, translations);
  const displaced = findDisplaced(pairs, translations);
  return pairs.flatMap((pair) => {
    const [original, translation] = pair;
    if (!original || !translation) return explainLonely(pair, parent);
    return [
      ...compareIds(original, translation),
      ...(pair === displaced ? [explainOrder(original, translation)] : []),
      ...compare(original, translation),
    ];
  });
}

function explainLonely<T extends NamedQuiz | NamedQuestion>(
  [original, translation]: Pair<T>,
  parent: NamedQuiz | undefined,
): Difference[] {
  if (original) {
    const actual = `${parent ? 'quiz' : 'page'} without this ${original.noun}`;
    return [differ(actual, 'a translation of it', parent, original)];
  }
  if (!translation) return [];
  const actual = `${translation.noun} that the original does not have`;
  return [differ(actual, 'what it has, and no more', translation, undefined)];
}

function compareIds<T extends NamedQuiz | NamedQuestion>(
  original: T,
  translation: T,
): Difference[] {
  if (original.id === translation.id) return [];
  const describe = ({id}: T) => (id ? `id \`${id}\`` : 'no id');
  const actual = translation.id ? describe(translation) : `${translation.noun} without an id`;
  return [differ(actual, describe(original), translation, original)];
}

function explainOrder<T extends NamedQuiz | NamedQuestion>(
  original: T,
  translation: T,
): Difference {
  return differ(
    `place of this ${original.noun}`,
    'the order of the original',
    translation,
    original,
  );
}

function listQuizzes({quizzes, source}: QuizzesOfPage): NamedQuiz[] {
  return quizzes.map((quiz) => ({
    noun: 'quiz',
    id: quiz.parsed.id,
    place: quiz.parsed.place,
    questions: listQuestions(quiz, {source, locale: 'en'}).map((question) => ({
      noun: 'question',
      id: question.hasId ? question.question.id : undefined,
      place: question.place,
      question,
    })),
  }));
}
