import {expect, test} from 'vitest';

import {mentionsQuiz} from '../../../plugin/src/grammar/mentionsQuiz.js';

test.each([
  ':::quiz',
  '# The Quiz',
  ':::quz',
  ':::Qiz[Title]',
  '- :::uiz{#a}',
  '> ::::qiuz',
  'Text.\n\n:::qwiz\n',
  ':::quizzes',
])('a page is read that may hold a quiz: %j', (value) => {
  expect(mentionsQuiz(value)).toBe(true);
});

test.each(['', 'quz', ':quz', '::quz', ':::note', ':::quote[Of whom]', ':::tip\n\nquz\n\n:::'])(
  'a page is left alone that holds none: %j',
  (value) => {
    expect(mentionsQuiz(`Text.\n\n${value}`)).toBe(false);
  },
);
