import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findTruth, labelTruth} from '../../../plugin/src/grammar/truth.js';
import {readQuizzes} from '../../support/readQuizzes.js';

const quiz = (interaction: string) => `:::quiz\n\nIs it?\n\n${interaction}\n\nIt is.\n\n:::\n`;
const write = ([yes, no]: readonly [string, string], key: boolean) =>
  quiz(`- [${key ? 'x' : ' '}] ${yes}\n- [${key ? ' ' : 'x'}] ${no}`);
const list = (folder: string) => fs.readdirSync(folder);
const options = (locale: string) => ({options: {locale}});

describe('a choice of true and false', () => {
  it.each(['en', 'de', 'de-AT', 'fr', 'ja', 'ar', 'tr', 'zh-Hant-TW', 'eo'])(
    'is the same question in %s as the list that it stands for',
    async (locale) => {
      for (const key of [true, false]) {
        const short = await readQuizzes(quiz(`::${String(key)}`), options(locale));
        const long = await readQuizzes(write(labelTruth(locale), key), options(locale));
        expect(short.quizzes).toHaveLength(1);
        expect(short).toEqual(long);
      }
    },
  );

  it('has words for each language that the interface or the linter speaks', () => {
    const folders = [...list('plugin/src/locales'), ...list('plugin/src/lint/words')];
    const names = folders.map((name) => name.replace(/\.ts$/, ''));
    const languages = names.filter((name) => !['base', 'en', 'index', 'words'].includes(name));
    expect(languages).toContain('fr');
    for (const language of languages) expect(labelTruth(language)).not.toEqual(labelTruth('en'));
  });

  it.each([
    ['zh-TW', '正確'],
    ['zh-CN', '正确'],
    ['de_CH', 'Richtig'],
    ['tlh', 'True'],
    ['constructor', 'True'],
  ])('says “true” in %s: %s', (locale, words) => {
    expect(labelTruth(locale)[0]).toBe(words);
  });

  it.each([
    ['Richtig', 'de', 'true'],
    ['false.', 'de', 'false'],
    ['Vrai', 'en', undefined],
    ['It is true', 'en', undefined],
  ])('is told from “%s” in %s', (text, locale, truth) => {
    expect(findTruth(text, locale)).toBe(truth);
  });
});
