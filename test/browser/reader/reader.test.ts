import {createHash} from 'node:crypto';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {build} from 'vite';
import type {Rollup} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openPage} from '../../support/browser.js';
import {launchBrowser} from '../../support/chromium.js';
import type * as Reader from './reader.js';
import {readAll} from './reader.js';

/** Two types of questions, of which one has a twin, so that an id comes from the prompt as well. */
const PAGE = `# Page {#start}

:::quiz[Planets]{shuffle=all}

Pick the largest.

- [x] Jupiter
- [ ] Mars

---

The smallest is [[Mercury|mercury]].

---

Pick the one with the red spot.

- [x] Jupiter
- [ ] Mars

:::
`;

const TEXTS = ['', 'quiz', 'ä€😀', 'x'.repeat(1000)];

let browser: Browser;
let code: string;
const modules: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'list modules',
        buildEnd() {
          modules.push(...this.getModuleIds());
        },
      },
    ],
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'reader.ts'),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  code = (output as Rollup.RollupOutput[])[0]?.output[0].code ?? '';
});

afterAll(() => browser.close());

describe('what reads a page', () => {
  it('needs nothing of Node or of the host', () => {
    expect(modules.filter((id) => id.includes('plugin/src/page')).length).toBeGreaterThan(5);
    expect(modules.filter((id) => /node:|browser-external|@docusaurus/.test(id))).toEqual([]);
  });

  it('reads the same quizzes in a browser, with the same ids, fingerprints and order', async () => {
    const page = await openPage(browser);
    await page.addScriptTag({content: code});
    const read = await page.evaluate(
      ([text, hashed]) =>
        (globalThis as unknown as {reader: typeof Reader}).reader.readAll(text, hashed),
      [PAGE, TEXTS] as const,
    );
    const inNode = readAll(PAGE, TEXTS);
    expect(inNode.quizzes[0]?.questions).toHaveLength(3);
    expect(read).toEqual(inNode);
  });

  it('hashes by SHA-256', () => {
    const digests = TEXTS.map((text) => createHash('sha256').update(text).digest());
    expect(readAll('', TEXTS).hashes).toEqual(
      digests.map((digest) => [
        digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-6),
        digest.readUInt32BE(),
        digest.toString('hex').slice(0, 1),
      ]),
    );
  });
});
