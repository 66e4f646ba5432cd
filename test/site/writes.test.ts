import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {listFiles} from '../support/repository.js';
import {writeFiles} from '../support/site.js';
import {createBilingualSite} from './cliSite.js';
import {runCommand} from './commands.js';

const ROUNDS = 3;

/** So many that two runs meet. */
const PAGES = 150;

const BROKEN = `# Page\r\n\r\n:::Quiz\r\n\r\nWhich é?\r\n\r\n- [✓] This\r\n- [ ] That\r\n\r\n:::\r\n`;
const FIXED = BROKEN.replace(':::Quiz', ':::quiz').replace('[✓]', '[x]');

const IDENTIFIED = FIXED.replace(':::quiz\r\n', ':::quiz{#quiz-1}\r\n\r\n::question{#qm10354}\r\n');

const createPages = (text: string) =>
  Object.fromEntries(Array.from({length: PAGES}, (_, index) => [`docs/p${index}.md`, text]));

const readDocs = (siteDir: string) =>
  Object.fromEntries(
    listFiles(path.join(siteDir, 'docs')).map((name) => [
      `docs/${name}`,
      fs.readFileSync(path.join(siteDir, 'docs', name), 'utf8'),
    ]),
  );

describe('two runs at once', () => {
  it.each([
    {title: 'quiz:lint --fix', before: BROKEN, after: FIXED},
    {title: 'quiz:ids', before: FIXED, after: IDENTIFIED},
  ])('leave each page as one of them would: $title', async ({title, before, after}) => {
    const siteDir = createBilingualSite('cli-at-once', {});
    for (let round = 0; round < ROUNDS; round += 1) {
      writeFiles(siteDir, createPages(before));
      const runs = [title, title].map((command) => runCommand(siteDir, command.split(' ')));
      for (const {stderr, exitCode} of await Promise.all(runs)) {
        expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
      }
      expect(readDocs(siteDir)).toEqual(createPages(after));
    }
  });
});
