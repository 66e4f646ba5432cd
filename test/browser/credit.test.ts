import {describe, expect, it} from 'vitest';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {findQuestion} from './question.js';
import {eventually, visitSite} from './visit.js';

/** Of the keys 22 and 443: max(0, right picks − wrong picks) / 2. */
const RESPONSES = [
  {picks: ['22', '443'], word: 'Correct', meaning: '22 SSH encrypts', marks: {right: 2, wrong: 0}},
  {
    picks: ['22'],
    word: 'Partly correct',
    meaning: '1 found, 1 more to find.',
    marks: {right: 1, wrong: 0},
  },
  {
    picks: ['22', '23', '443'],
    word: 'Partly correct',
    meaning: '2 found, 1 does not belong.',
    marks: {right: 2, wrong: 1},
  },
  {
    picks: ['443', '80'],
    word: 'Not correct',
    meaning: '1 found, 1 does not belong.',
    marks: {right: 1, wrong: 1},
  },
  {picks: ['23'], word: 'Not correct', meaning: 'Choose again.', marks: {right: 0, wrong: 1}},
  {
    picks: ['22', '23', '80'],
    word: 'Not correct',
    meaning: '1 found, 2 do not belong.',
    marks: {right: 1, wrong: 2},
  },
  {
    picks: ['22', '23', '443', '80'],
    word: 'Not correct',
    meaning: '2 found, 2 do not belong.',
    marks: {right: 2, wrong: 2},
  },
] as const;

describe('partial credit', () => {
  const {open} = visitSite();

  it.each(RESPONSES)(
    'says $word for $picks, and what that means (AX-06, AX-07)',
    async ({picks, word, meaning, marks}) => {
      const page = await open('/choice', {prepare: listenToAnnouncements});
      const {root, choose, check, verdict, countMarks, showAnswer} = findQuestion(page, 'secure');
      await choose(...picks);
      await check.click();
      await verdict(word).waitFor();
      expect(await countMarks()).toEqual({...marks, missed: 0});
      await root.getByRole('group', {name: `${word} ${meaning}`}).waitFor();
      expect(await readAnnouncements(page), 'the focus says it').toEqual([]);
      if (word === 'Correct') return;
      await showAnswer.click();
      await eventually(countMarks).toEqual({...marks, missed: 2 - marks.right});
    },
  );

  it('says to select all that apply, in words (AX-14)', async () => {
    const page = await open('/choice');
    const {root} = findQuestion(page, 'secure');
    await root.getByText('Select all that apply').waitFor();
    await findQuestion(page, 'https').root.getByText('Select one').waitFor();
  });
});
