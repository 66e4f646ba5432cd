import fc from 'fast-check';
import {stringify} from 'smol-toml';
import {describe, expect, test} from 'vitest';

import {importText} from '../../plugin/src/import/importText.js';
import type {ImportFormat} from '../../plugin/src/import/index.js';
import {loadParser} from '../../plugin/src/import/parse.js';
import {sanitizeBlocks} from '../../plugin/src/import/sanitize/blocks.js';
import {createReader} from '../../plugin/src/host/createReader.js';
import type {Question} from '../../plugin/src/model.js';
import {findHarm, SETTINGS} from '../support/findHarm.js';
import {HOSTILE_FILES} from '../unit/formats/hostileFiles.js';
import {hostileTexts, loadHostileMdx} from '../unit/formats/hostileTexts.js';
import {runs} from '../support/runs.js';

/** What stands in the brackets of a blank is read by the plugin alone, while Markdown makes a link of an address in it. */
const BLANK_ADDRESS = /(?<=(?<!\\)\[\[[^\n]*)(?:https?:\/\/|www\.|xmpp:)(?=[^\n]*\]\])/g;

const RUNS = Number(process.env.RUNS ?? 30);

/** What is made of a file matters here, and not what the build says of it. */
const unread = (): Promise<undefined> => Promise.resolve(undefined);

/** Mistakes of questions of which a part was nothing but what cannot be kept. */
const LOSS = /^(?:empty-option|duplicate-option|missing-prompt|missing-answer) /;

describe('a file that does not mean well', () => {
  test.each(Object.entries(HOSTILE_FILES))(
    'becomes a page in which nothing runs, as Markdown and as MDX, with mathematics and without: %s',
    async (name, write) => {
      const isMdx = /^starlight-quiz, (?:choice|blanks)/.test(name);
      const texts = isMdx ? await loadHostileMdx() : hostileTexts;
      let count = 0;
      const run = async (list: string[]): Promise<void> => {
        let index = 0;
        const [path, text] = write(() => list[index++ % list.length] ?? '');
        const imported = await importText(text, path, unread, name.split(',')[0] as ImportFormat);
        // A quiz that could not be imported stays in its page as it was.
        if (!imported?.content.startsWith(':::')) return;
        count += 1;
        const content = imported.content.replace(BLANK_ADDRESS, '');
        for (const setting of SETTINGS) {
          const harm = await findHarm(content, setting).catch(listFailure);
          expect({content, setting, harm}).toEqual({content, setting, harm: []});
        }
      };
      const lists = fc.array(texts, {minLength: 1, maxLength: 30});
      await fc.assert(fc.asyncProperty(lists, run), runs(RUNS));
      expect(count).toBeGreaterThan(0);
    },
  );

  test('asks as many questions with as many options as it did', async () => {
    const read = await createReader();
    const run = async (texts: string[]): Promise<void> => {
      // Words of its own make each text one that readers can tell from the others.
      const list = texts.map((text, index) => `${text} w${index}`);
      const [prompt = '', first = '', second = '', third = '', context = '', answer = ''] = list;
      const text = stringify({
        questions: [
          {
            type: 'MultipleChoice',
            prompt: {prompt, distractors: [second, third]},
            answer: {answer: first},
            context,
          },
          {type: 'ShortAnswer', prompt: {prompt, response: 'long'}, answer: {answer}},
        ],
      });
      const imported = await importText(text, 'quiz.toml', read);
      const page = await read(imported?.content ?? '', 'quiz.md');
      const mistakes = imported?.mistakes.filter(({message}) => !LOSS.test(message));
      expect({content: imported?.content, mistakes}).toEqual({
        content: imported?.content,
        mistakes: [],
      });
      if (imported?.mistakes.length) return;
      const [quiz, ...others] = page?.quizzes ?? [];
      const [choice, recall, ...rest] = quiz?.quiz.questions ?? [];
      const {options = []} = (choice as Question<'choice'> | undefined)?.body ?? {};
      const keys = options.map(({correct = false}) => correct);
      expect({others, rest, types: [choice?.type, recall?.type], keys}).toEqual({
        others: [],
        rest: [],
        types: ['choice', 'recall'],
        keys: [true, false, false],
      });
    };
    const lists = fc.array(hostileTexts, {minLength: 6, maxLength: 6});
    await fc.assert(fc.asyncProperty(lists, run), runs(5 * RUNS));
  });
});

describe('what was made harmless', () => {
  test.each(['md', 'mdx'] as const)('is left as it is another time, as %s', async (format) => {
    const parse = await loadParser(format);
    const texts = format === 'mdx' ? await loadHostileMdx() : hostileTexts;
    const run = (text: string): void => {
      let blocks;
      try {
        blocks = parse(text).children;
      } catch {
        return;
      }
      const once = sanitizeBlocks(blocks, () => undefined);
      const notes: string[] = [];
      expect(sanitizeBlocks(once, (_, message) => notes.push(message))).toEqual(once);
      expect(notes).toEqual([]);
    };
    fc.assert(fc.property(texts, run), runs(10 * RUNS));
  });
});

/**
 * Why a page cannot be compiled. Without the plugin, a key such as `[[https://a.org>]]` is an address that the host
 * cannot read, so there is no page; with the plugin it is a key.
 */
function listFailure(error: unknown): string[] {
  return String(error).includes("Can't parse URL") ? [] : [String(error)];
}
