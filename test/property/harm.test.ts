import fc from 'fast-check';
import {describe, expect, test} from 'vitest';

import {importText} from '../../plugin/src/cli/import.js';
import type {ImportFormat} from '../../plugin/src/formats/import/index.js';
import {createReader} from '../../plugin/src/lint/reader.js';
import {findHarm, SETTINGS} from '../support/findHarm.js';
import {HOSTILE_FILES} from '../unit/formats/hostileFiles.js';
import {hostileTexts, loadHostileMdx} from '../unit/formats/hostileTexts.js';

const RUNS = Number(process.env.RUNS ?? 30);

describe('a file that does not mean well', () => {
  test.each(Object.entries(HOSTILE_FILES))(
    'becomes a page in which nothing runs, as Markdown and as MDX, with mathematics and without: %s',
    async (name, write) => {
      const texts = /^starlight.*, (?:choice|blanks)/.test(name)
        ? await loadHostileMdx()
        : hostileTexts;
      const read = await createReader();
      let count = 0;
      const run = async (list: string[]): Promise<void> => {
        let index = 0;
        const [path, text] = write(() => list[index++ % list.length] ?? '');
        const imported = await importText(text, path, read, name.split(',')[0] as ImportFormat);
        // A page whose quiz could not be imported stays as it is.
        if (!imported?.content.startsWith(':::')) return;
        count += 1;
        for (const setting of SETTINGS) {
          const harm = await findHarm(imported.content, setting).catch(listFailure);
          expect({content: imported.content, setting, harm}).toEqual({
            content: imported.content,
            setting,
            harm: [],
          });
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(texts, {minLength: 1, maxLength: 30}), run), {
        numRuns: RUNS,
      });
      expect(count).toBeGreaterThan(0);
    },
  );
});

/**
 * Why a page cannot be compiled. Without the plugin, a key such as `[[https://a.org>]]` is an address that the host
 * cannot read, so there is no page; with the plugin it is a key.
 */
function listFailure(error: unknown): string[] {
  return String(error).includes("Can't parse URL") ? [] : [String(error)];
}
