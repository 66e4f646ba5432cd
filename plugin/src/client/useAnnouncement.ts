import {useCallback, useState} from 'react';
import type {Grade, Outcome, Question, Quiz} from '../model.js';
import {gradeResponse, graderOf} from '../questions/graders.js';
import {nameOutcome, useScoreMessage} from './messages.js';
import {keyOf, readEntry} from './records.js';
import type {Records} from './records.js';
import {isEnd} from './reducer.js';
import type {QuizEvent} from './reducer.js';
import {addUp, judge} from './score.js';

/** One message for assistive technology about each check, be it of one question or of a whole quiz. */
export function useAnnouncement() {
  // The count tells two equal messages apart, so that both are announced.
  const [{count, outcome, grade}, set] = useState<{
    count: number;
    outcome?: Outcome | undefined;
    grade?: Grade | undefined;
  }>({count: 0});
  const nameScore = useScoreMessage();

  const announce = useCallback(
    (quiz: Quiz, asked: readonly Question[], {ids}: QuizEvent, {q}: Records) => {
      const question = isEnd(quiz) ? undefined : asked.find(({id}) => id === ids[0]);
      if (question) {
        const own = gradeResponse(question, readEntry(q[keyOf(quiz, question)], question).r);
        const isPartial = graderOf(question).isPartial(question.body);
        set((last) => ({
          count: last.count + 1,
          outcome: judge(own),
          grade: isPartial ? own : undefined,
        }));
      } else {
        set((last) => ({count: last.count + 1, grade: addUp(quiz, asked, {q, o: {}})}));
      }
    },
    [],
  );

  const words = [outcome && nameOutcome(outcome), grade && nameScore(grade)];
  return {announcement: {count, text: words.filter(Boolean).join(', ')}, announce};
}
