import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {runApprove} from '../../../plugin/src/cli/approve.js';
import type {Site} from '../../../plugin/src/cli/site.js';
import {createDriftFinder} from '../../../plugin/src/lint/drift/findDrifts.js';
import {lintPage} from '../../../plugin/src/lint/lintPage.js';
import {createReader} from '../../../plugin/src/lint/reader.js';
import type {Read} from '../../../plugin/src/lint/reader.js';

let siteDir: string;
let read: Read;
let said: string[];

beforeEach(async () => {
  siteDir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'drift-')));
  read = await createReader({siteDir, markdown: MARKDOWN, folders: {versioned_docs: 'docs'}});
  said = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => said.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(siteDir, {recursive: true});
});

const PAGE = `# Ports

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

function write(name: string, text: string): void {
  const file = path.join(siteDir, name);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

function edit(name: string, from: string, to: string): void {
  const text = fs.readFileSync(path.join(siteDir, name), 'utf8');
  expect(text).toContain(from);
  write(name, text.replace(from, to));
}

function readLockFile(): string {
  return fs.readFileSync(path.join(siteDir, 'quiz-lock.json'), 'utf8');
}

function listNames(): string[] {
  const {questions} = JSON.parse(readLockFile()) as {questions: object};
  return Object.keys(questions);
}

/** As the host reads a heading with an id of its own. */
const MARKDOWN = {mdx1Compat: {comments: true, admonitions: true, headingIds: true}};

async function approve(...names: string[]): Promise<number> {
  const files = (names.length > 0 ? names : ['docs/names.md', 'docs/page.md'])
    .map((name) => path.join(siteDir, name))
    .filter((file) => fs.existsSync(file));
  const toName = (file: string) => path.relative(siteDir, file);
  return runApprove([], {siteDir, contents: [{files}], read, toName} as unknown as Site);
}

/** What is stale on the page, as `question first reason`. */
async function lint(name = 'docs/page.md'): Promise<string[]> {
  const file = path.join(siteDir, name);
  const page = await read(fs.readFileSync(file, 'utf8'), file);
  if (!page) return [];
  const drifts = await createDriftFinder(siteDir, read)(page, file);
  return lintPage(page, name, {}, 'en', drifts)
    .messages.filter(({rule}) => rule === 'stale-question')
    .map(({place, first, reason}) => `${place?.start.line} ${first?.start.line} ${reason}`);
}

const REST =
  'expected a question that has been reread since; reread both, then run `npx docusaurus quiz:approve` for this page';

describe('a question about a section', () => {
  beforeEach(() => {
    write('docs/page.md', PAGE);
    write('docs/names.md', NAMES);
  });

  it('is never stale without a lock file', async () => {
    expect(await lint()).toEqual([]);
  });

  it('is fine as approved', async () => {
    expect(await approve()).toBe(0);
    expect(said).toEqual([
      'Approved 3 questions in quiz-lock.json: 3 new, 0 whose section has changed, 0 gone',
    ]);
    expect(await lint()).toEqual([]);
  });

  it('is stale once its section has changed, until it is approved again', async () => {
    await approve();
    edit('docs/page.md', 'behind the name', 'behind a colon');
    expect(await lint()).toEqual([
      `13 7 Unexpected change of “By hand”, which the question is about, ${REST}`,
      `23 3 Unexpected change of “HTTPS”, which the question is about, ${REST}`,
    ]);
    await approve();
    expect(said.at(-1)).toContain('0 new, 2 whose section has changed, 0 gone');
    expect(await lint()).toEqual([]);
  });

  it('is stale when the section is on another page', async () => {
    await approve();
    edit('docs/names.md', 'A name.', 'A name or a number.');
    expect(await lint()).toEqual([
      `33 undefined Unexpected change of “Hosts” in docs/names.md:1, which the question is about, ${REST}`,
    ]);
    edit('docs/names.md', 'A name or a number.', 'A name.');
    edit('docs/names.md', 'A number.', 'Another number.');
    expect(await lint()).toEqual([]);
  });

  it('is stale when the section is gone, and is not approved until that is put right', async () => {
    await approve();
    const before = readLockFile();
    edit('docs/page.md', '## HTTPS', '## Secure HTTP');
    edit('docs/names.md', '{#hosts}', '{#servers}');
    const gone = (place: string, link: string) =>
      `${place} undefined Unexpected review of \`${link}\`, where the section is gone, expected \`review\` of a section that is there; correct it and reread both, then run \`npx docusaurus quiz:approve\` for this page`;
    const expected = [gone('23', '#https'), gone('33', './names.md#hosts')];
    expect(await lint()).toEqual(expected);
    expect(await approve()).toBe(1);
    expect(said.slice(-2)).toEqual([
      expect.stringContaining('docs/page.md#check--all reviews a section that is gone'),
      expect.stringContaining('docs/page.md#check--names reviews a section that is gone'),
    ]);
    expect(readLockFile()).toBe(before);
    expect(await lint()).toEqual(expected);
    edit('docs/page.md', 'review="#https"', 'review="#secure-http"');
    edit('docs/page.md', 'names.md#hosts', 'names.md#servers');
    expect(await approve()).toBe(0);
    expect(await lint()).toEqual([]);
  });

  it('is stale when the page with the section is gone, not when nobody can read it', async () => {
    await approve();
    write('docs/names.md', '{oh no');
    expect(await lint()).toEqual([]);
    fs.rmSync(path.join(siteDir, 'docs/names.md'));
    expect(await lint()).toEqual([expect.stringContaining('review of `./names.md#hosts`')]);
  });

  it('is not stale once it is said to review nothing', async () => {
    await approve();
    edit('docs/page.md', 'review="#https"', 'review=none');
    expect(await lint()).toEqual([]);
  });

  it('is not stale when its section was never there', async () => {
    edit('docs/page.md', '"#https"', '"#nowhere"');
    expect(await approve()).toBe(0);
    expect(await lint()).toEqual([]);
  });

  it('does not mind other formatting, other quizzes and other sections', async () => {
    await approve();
    edit('docs/page.md', 'The port is *registered*.', 'The port\nis _registered_.');
    edit('docs/page.md', 'Which port does HTTPS use?', 'Which port is that of HTTPS?');
    edit('docs/page.md', 'Another one.', 'Yet another one.');
    edit('docs/page.md', '# Ports', '# All ports');
    expect(await lint()).toEqual([]);
  });

  it('is not stale as long as it is new', async () => {
    await approve();
    edit('docs/page.md', '::question{#https}', '::question{#tls}');
    edit('docs/page.md', 'behind the name', 'behind a colon');
    expect((await lint()).map((text) => text.split(' ')[0])).toEqual(['23']);
  });

  it('can be silenced with a reason', async () => {
    await approve();
    edit('docs/page.md', 'behind the name', 'behind a colon');
    const comment = '{/* quiz-disable-next stale-question -- reworded only */}\n\n';
    edit('docs/page.md', '::question{#https}', `${comment}::question{#https}`);
    expect((await lint()).map((text) => text.split(' ')[0])).toEqual(['25']);
  });
});

describe('the lock file', () => {
  beforeEach(() => {
    write('docs/page.md', PAGE);
    write('docs/names.md', NAMES);
  });

  it('has a sorted line for each question', async () => {
    await approve();
    expect(readLockFile().replaceAll(/"\w{10}"/g, '"…"')).toBe(
      `{
  "version": 1,
  "questions": {
    "docs/page.md#check--all": "…",
    "docs/page.md#check--https": "…",
    "docs/page.md#check--names": "…"
  }
}
`,
    );
    const before = readLockFile();
    await approve();
    expect(readLockFile()).toBe(before);
  });

  it('forgets questions that are gone, and keeps those of files that were not asked for', async () => {
    write('docs/other.md', PAGE);
    await approve('docs/page.md', 'docs/other.md');
    edit('docs/page.md', '::question{#all ', '::question{#both ');
    edit('docs/other.md', '::question{#all ', '::question{#both ');
    await approve('docs/page.md');
    expect(said.at(-1)).toContain('1 new, 0 whose section has changed, 1 gone');
    expect(listNames()).toContain('docs/page.md#check--both');
    expect(listNames()).not.toContain('docs/page.md#check--all');
    expect(listNames()).toContain('docs/other.md#check--all');
    fs.rmSync(path.join(siteDir, 'docs/other.md'));
    await approve('docs/page.md');
    expect(listNames().filter((name) => name.startsWith('docs/other'))).toEqual([]);
  });

  it('has no older versions, which nobody edits', async () => {
    write('versioned_docs/version-1/page.md', PAGE);
    await approve('docs/page.md', 'versioned_docs/version-1/page.md');
    expect(listNames()).toHaveLength(3);
    expect(await lint('versioned_docs/version-1/page.md')).toEqual([]);
  });

  it('keeps what was approved of a file with mistakes, and says so', async () => {
    await approve();
    const before = readLockFile();
    edit('docs/page.md', '::recall\n\n443', '::recal');
    expect(await approve()).toBe(1);
    expect(said.at(-1)).toContain('docs/page.md has mistakes');
    expect(readLockFile()).toBe(before);
  });

  it.each([
    ['<<<<<<< ours\n', 'it is no JSON, as after a merge with conflicts'],
    ['{"version": 2}', 'unexpected version 2, expected 1'],
    ['null', 'unexpected version undefined'],
  ])('is refused as %j', async (text, reason) => {
    write('quiz-lock.json', text);
    await expect(lint()).rejects.toThrow(reason);
    await expect(approve()).rejects.toThrow(reason);
  });
});
