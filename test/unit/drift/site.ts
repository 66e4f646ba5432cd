import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, vi} from 'vitest';

import {runApprove} from '../../../plugin/src/cli/approve/run.js';
import type {Site} from '../../../plugin/src/cli/site/site.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import {createDriftFinder} from '../../../plugin/src/lint/drift/findDrifts.js';
import {lintPage} from '../../../plugin/src/lint/lintPage.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';

/** The folder of the site, a new one for each test. */
export let siteDir: string;
let read: ReadFile;
/** What the command printed. */
export let said: string[];

/** Writes the site before each test of a file, and removes it after. */
export function writeSites(): void {
  beforeEach(async () => {
    siteDir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'drift-')));
    read = await createReader({siteDir, markdown: MARKDOWN, folders: {versioned_docs: 'docs'}});
    said = [];
    write('docs/page.md', PAGE);
    write('docs/names.md', NAMES);
    vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
    vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    fs.rmSync(siteDir, {recursive: true});
  });
}

export const PAGE = `# Ports

## HTTPS

The port is *registered*.

### By hand

Write it behind the name.

:::quiz{#check}

::question{#https}

Which port does HTTPS use?

::recall

443

---

::question{#all review="#https"}

Which ports are there?

::recall

Many.

---

::question{#names review="./names.md#hosts"}

What stands before it?

::recall

The host.

---

::question{#none review=none}

What else?

::recall

Nothing.

:::

## SSH

Another one.
`;

const NAMES = '## Hosts {#hosts}\n\nA name.\n\n## Ports\n\nA number.\n';

/** Writes a file of the site. */
export function write(name: string, text: string | Buffer): void {
  const file = path.join(siteDir, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** Changes a file, which must have what is replaced. */
export function edit(name: string, from: string, to: string): void {
  const text = fs.readFileSync(path.join(siteDir, name), 'utf8');
  expect(text).toContain(from);
  write(name, text.replace(from, to));
}

/** The lock file as it is. */
export function readLockFile(): string {
  return fs.readFileSync(path.join(siteDir, 'quiz-lock.json'), 'utf8');
}

/** The questions in the lock file. */
export function listNames(): string[] {
  const {questions} = JSON.parse(readLockFile()) as {questions: object};
  return Object.keys(questions);
}

/** As the host reads a heading with an id of its own. */
const MARKDOWN = {mdx1Compat: {comments: true, admonitions: true, headingIds: true}};

/** Approves the questions of some pages; returns the exit code. */
export async function approve(...names: string[]): Promise<number> {
  const files = (names.length > 0 ? names : ['docs/names.md', 'docs/page.md'])
    .map((name) => path.join(siteDir, name))
    .filter((file) => fs.existsSync(file));
  const toName = (file: string) => path.relative(siteDir, file);
  return runApprove([], {siteDir, contents: [{files}], read, toName} as unknown as Site);
}

/** What is stale on the page, as `question first reason`. */
export async function lint(name = 'docs/page.md'): Promise<string[]> {
  const file = path.join(siteDir, name);
  const page = await read(fs.readFileSync(file, 'utf8'), file);
  if (!page) return [];
  const drifts = await createDriftFinder(siteDir, read)(page, file);
  return lintPage(page, name, {}, 'en', drifts)
    .messages.filter(({rule}) => rule === 'stale-question')
    .map(({place, first, reason}) => `${place?.start.line} ${first?.start.line} ${reason}`);
}
