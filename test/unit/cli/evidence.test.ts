import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {askOnTerminal, readReply} from '../../../plugin/src/cli/evidence/ask.js';
import type {Ask, Reply} from '../../../plugin/src/cli/evidence/ask.js';
import {runEvidence} from '../../../plugin/src/cli/evidence/run.js';
import {createSiteOfOnePage} from './writingCommands.js';

const SECTION = `## Ports

The port of HTTPS is 443, and that of HTTP is 80. Ports are numbers.

Servers listen, and clients call them.
`;

const QUIZ = `:::quiz{#check}

Which port does HTTPS use?

- [x] 443
- [ ] 80

---

::question{#listen}

Who listens?

- [x] Servers
- [ ] Clients

---

::question{#none review=none}

What is this?

- [x] A quiz
- [ ] A port

:::
`;

let siteDir: string;
let said: string[];

beforeEach(() => {
  siteDir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'evidence-')));
  said = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => said.push(text));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(siteDir, {recursive: true});
});

/** Runs the command on a page. Returns the exit code and the page after it. */
async function run(text: string, ask?: Ask): Promise<[code: number, after: string]> {
  const file = path.join(siteDir, 'page.md');
  fs.writeFileSync(file, text);
  const code = await runEvidence([], ask, await createSiteOfOnePage(siteDir));
  return [code, fs.readFileSync(file, 'utf8')];
}

const reply =
  (...replies: Reply[]): Ask =>
  () =>
    replies.shift() ?? 'quit';

const yes: Ask = () => 'yes';

describe('quiz:evidence', () => {
  it('writes words that prove the key, which the build then finds', async () => {
    const [code, after] = await run(`${SECTION}\n${QUIZ}`, yes);
    expect(code).toBe(0);
    expect(after).toBe(
      `${SECTION}\n${QUIZ.replace(
        'Which port',
        '::question{review="#ports" because="port of HTTPS is 443"}\n\nWhich port',
      ).replace('{#listen}', '{#listen review="#ports" because="Servers listen"}')}`,
    );
    expect(said.at(-1)).toBe('Wrote evidence for 2 questions');
    expect((await run(after, yes))[1]).toBe(after);
    expect(said.at(-1)).toBe('No evidence to suggest');
  });

  it('shows each question with the sentence and the words', async () => {
    const [code, after] = await run(`${SECTION}\n${QUIZ}`);
    expect(code).toBe(0);
    expect(after).toBe(`${SECTION}\n${QUIZ}`);
    expect(said).toEqual([
      'page.md:9 Which port does HTTPS use?\n  #ports: The port of HTTPS is 443, and that of HTTP is 80.\n  because port of HTTPS is 443',
      'page.md:16 Who listens?\n  #ports: Servers listen, and clients call them.\n  because Servers listen',
      'Suggested evidence for 2 questions. With --write, it is written into the files; on a terminal, you are asked for each',
    ]);
  });

  it('writes what was accepted alone, and asks no more once the author has had enough', async () => {
    const [, after] = await run(`${SECTION}\n${QUIZ}`, reply('no', 'yes'));
    expect(after).toBe(
      `${SECTION}\n${QUIZ.replace('{#listen}', '{#listen review="#ports" because="Servers listen"}')}`,
    );
    const [, first] = await run(`${SECTION}\n${QUIZ}`, reply('yes', 'quit'));
    expect(first).toContain('port of HTTPS is 443"}');
    expect(first).not.toContain('Servers listen"}');
    expect(said.at(-1)).toBe('Wrote evidence for 1 question');
  });

  it('says how many questions have no sentence that proves their key', async () => {
    const [, after] = await run(`## Ports\n\nNothing of the kind.\n\n${QUIZ}`, yes);
    expect(after).toBe(`## Ports\n\nNothing of the kind.\n\n${QUIZ}`);
    expect(said.at(-1)).toBe('No evidence to suggest; no words found for 2 questions');
  });

  it('leaves a page with mistakes as it is', async () => {
    const text = `${SECTION}\n${QUIZ.replace('[x] 443', '[ ] 443')}`;
    expect(await run(text, yes)).toEqual([1, text]);
    expect(said[0]).toContain('page.md has mistakes, which quiz:lint explains; it stays as it is');
  });

  it.each([
    ['with `review` already', '::question{review="#ports"}', 'because="port of HTTPS is 443"}'],
    ['without braces', '::question', '::question{review="#ports" because="port of HTTPS is 443"}'],
    ['over two lines', '::question{#a\n  any=false}', '{#a\n  any=false review="#ports" because='],
  ])('writes it into a directive %s', async (_, directive, written) => {
    const quiz = QUIZ.replace('Which port', `${directive}\n\nWhich port`);
    expect((await run(`${SECTION}\n${quiz}`, yes))[1]).toContain(written);
  });

  it.each([
    ['The port is "443".', 'because=\'port is "443"\''],
    ["The user's port is 443.", 'because="port is 443"'],
    ['The port &amp;lt; is 443.', 'because="'],
  ])('writes marks so that they can be read: %s', async (sentence, written) => {
    const [code, after] = await run(`## Ports\n\n${sentence}\n\n${QUIZ}`, yes);
    expect(code).toBe(0);
    expect(after).toContain(written);
  });

  it('writes it below a quotation mark where the question is in one', async () => {
    const quoted = QUIZ.replace(/^/gm, '> ').replaceAll('> \n', '>\n');
    const [, after] = await run(`${SECTION}\n${quoted}`, yes);
    expect(after).toContain(
      '> ::question{review="#ports" because="port of HTTPS is 443"}\n>\n> Which',
    );
  });

  it('quotes a part that stands in the section once', async () => {
    const text = `## Ports\n\nHTTPS is 443. In short: HTTPS is 443, always.\n\n${QUIZ}`;
    expect((await run(text, yes))[1]).toContain('because="short: HTTPS is 443"');
  });
});

describe('the author', () => {
  it.each([
    ['y', 'yes'],
    ['Yes ', 'yes'],
    ['n', 'no'],
    ['quit', 'quit'],
    ['', undefined],
    ['maybe', undefined],
  ])('says %j, which means %s', (text, meaning) => {
    expect(readReply(text)).toBe(meaning);
  });

  it('is not asked where there is no terminal', () => {
    const streams = {stdin: {isTTY: false}, stdout: {isTTY: true}};
    expect(askOnTerminal(streams as unknown as NodeJS.Process)).toBeUndefined();
  });
});
