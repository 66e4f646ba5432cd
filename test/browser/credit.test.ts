import {describe, expect, it} from 'vitest';
import {listenToAnnouncements, readAnnouncements} from './announcements.js';
import {findQuestion} from './question.js';
import {eventually, visitSite} from './visit.js';

/** Of the keys 22 and 443: max(0, right picks − wrong picks) / 2. */
const RESPONSES = [
  {picks: ['22', '443'], word: 'Right', score: '1', marks: {right: 2, wrong: 0}},
  {picks: ['22'], word: 'Partly right', score: '0.5', marks: {right: 1, wrong: 0}},
  {picks: ['22', '23', '443'], word: 'Partly right', score: '0.5', marks: {right: 2, wrong: 1}},
  {picks: ['443', '80'], word: 'Wrong', score: '0', marks: {right: 1, wrong: 1}},
  {picks: ['23'], word: 'Wrong', score: '0', marks: {right: 0, wrong: 1}},
  {picks: ['22', '23', '80'], word: 'Wrong', score: '0', marks: {right: 1, wrong: 2}},
  {picks: ['22', '23', '443', '80'], word: 'Wrong', score: '0', marks: {right: 2, wrong: 2}},
] as const;

describe('partial credit', () => {
  const {open} = visitSite();

  it.each(RESPONSES)(
    'gives $score of a point for $picks, in words (AX-06, AX-07)',
    async ({picks, word, score, marks}) => {
      const page = await open('/choice', {prepare: listenToAnnouncements});
      const {choose, check, verdict, countMarks, showAnswer} = findQuestion(page, 'secure');
      await choose(...picks);
      await check.click();
      await verdict(word).waitFor();
      expect(await countMarks()).toEqual({...marks, missed: 0});
      const said = await readAnnouncements(page);
      expect(said).toEqual([expect.stringMatching(new RegExp(`^${word}\\b.*\\b${score}\\b`))]);
      if (word === 'Right') return;
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
