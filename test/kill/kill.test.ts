import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, expect, it} from 'vitest';
import {buildPlugin} from '../support/repository.js';
import {createSite, writeFiles} from '../support/site.js';
import {requireStrace, traceCommand} from './strace.js';
import type {Injection, TracedRun} from './strace.js';

/** How often processes are killed, and how often the system refuses them something: `KILLS=40 npm run test:kill`. */
const KILLS = Number(process.env['KILLS'] ?? 200);
const REFUSALS = Math.ceil(KILLS / 2);

const ERRORS = ['ENOSPC', 'EACCES', 'EROFS', 'EIO', 'EDQUOT', 'EMFILE'];

/** The threads of a process are not always as far: now and then a call is a neighbour of the one that was meant. */
const SHIFTS = [0, 1, 0, -1, 2, -2];

const LINES = 'A line of a long page.\n'.repeat(4000);
const QUIZ = (fence: string) =>
  `## Ports\n\n${fence}\n\nWhich é?\n\n- [x] This\n- [ ] That\n\n:::\n\n${LINES}`;
const TAGS = `${LINES}\n<quiz>\nWhich é?\n- [x] This\n- [ ] That\n</quiz>\n`;
const LOCK = '{"version": 1, "questions": {"docs/a.md#gone--b": "0123456789"}}\n';

interface Command {
  args: string[];
  files: Record<string, string>;
  /** Of the files, the one that is written. */
  target: string;
}

const COMMANDS: Command[] = [
  {args: ['quiz:lint', '--fix'], files: {'docs/a.md': QUIZ(':::Quiz')}, target: 'docs/a.md'},
  {args: ['quiz:ids'], files: {'docs/a.md': QUIZ(':::quiz')}, target: 'docs/a.md'},
  {args: ['quiz:import', 'docs/a.md'], files: {'docs/a.md': TAGS}, target: 'docs/a.md'},
  {
    args: ['quiz:approve'],
    files: {'docs/a.md': QUIZ(':::quiz'), 'quiz-lock.json': LOCK},
    target: 'quiz-lock.json',
  },
];

let siteDir: string;

beforeAll(() => {
  requireStrace();
  buildPlugin();
  siteDir = createSite({
    name: 'kill',
    files: {'docs/a.md': ''},
    config: {presets: [['classic', {blog: false, pages: false, sitemap: false}]]},
  });
});

/** A run, and what it left behind. */
interface Outcome extends TracedRun {
  /** What the file that is written holds. */
  content: string;
  hasDraft: boolean;
}

/** Runs a command on its files as they were at first. */
async function run({args, files, target}: Command, injection?: Injection): Promise<Outcome> {
  fs.rmSync(path.join(siteDir, 'quiz-lock.json'), {force: true});
  writeFiles(siteDir, files);
  const traced = await traceCommand(siteDir, args, target, injection);
  const file = path.join(siteDir, target);
  const folder = path.dirname(file);
  const drafts = fs.readdirSync(folder).filter((name) => name.startsWith('.quiz-'));
  for (const draft of drafts) fs.rmSync(path.join(folder, draft));
  return {...traced, content: fs.readFileSync(file, 'utf8'), hasDraft: drafts.length > 0};
}

/** One after the other, again and again. */
function pick<T>(values: readonly T[], turn: number): T {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
}

/** Runs the commands in turn, with each of the calls by which they write in turn. */
async function* inject(
  times: number,
  findEffect: (turn: number) => Injection['effect'],
): AsyncGenerator<Outcome & {before: string; after: string; writes: number}> {
  const known = new Map<Command, Outcome>();
  for (let turn = 0; turn < times; turn += 1) {
    const command = pick(COMMANDS, turn);
    const fine = known.get(command) ?? (await run(command));
    known.set(command, fine);
    const before = command.files[command.target] ?? '';
    expect(fine.content).not.toBe(before);
    const round = Math.floor(turn / COMMANDS.length);
    const call = pick(fine.calls, round);
    const shift = pick(SHIFTS, Math.floor(round / fine.calls.length));
    const ordinal = Math.max(1, call.ordinal + shift);
    const outcome = await run(command, {name: call.name, ordinal, effect: findEffect(turn)});
    yield {...outcome, before, after: fine.content, writes: fine.calls.length};
  }
}

it('leaves the old or the new file behind wherever a command is killed', async () => {
  const found = {old: 0, new: 0, drafts: 0, whileWriting: 0};
  const kills = inject(KILLS, () => 'signal=KILL');
  for await (const {content, before, after, hasDraft, exitCode, calls, writes} of kills) {
    expect([before, after]).toContain(content);
    found[content === before ? 'old' : 'new'] += 1;
    if (hasDraft) found.drafts += 1;
    if (exitCode === null && calls.length > 0 && calls.length < writes) found.whileWriting += 1;
  }
  console.log(`${KILLS} kills`, found);
  expect(found.whileWriting).toBeGreaterThan(KILLS / 3);
});

it('says in one line which error it met, and leaves the old or the new file behind', async () => {
  const found = {old: 0, new: 0, refused: 0};
  const errors = inject(
    REFUSALS,
    (turn) => `error=${pick(ERRORS, Math.floor(turn / COMMANDS.length))}`,
  );
  for await (const {content, before, after, hasDraft, exitCode, stderr, calls} of errors) {
    expect([before, after]).toContain(content);
    found[content === before ? 'old' : 'new'] += 1;
    expect(hasDraft).toBe(false);
    // Before that, an error may keep Node.js itself from starting.
    if (calls.length === 0) continue;
    if (exitCode === 2) {
      expect(stderr).toMatch(/^error Cannot (?:read|write) [^\n]+\n$/);
      found.refused += 1;
    } else {
      expect({exitCode, stderr, content}).toEqual({exitCode: 0, stderr: '', content: after});
    }
  }
  console.log(`${REFUSALS} refusals`, found);
  expect(found.refused).toBeGreaterThan(REFUSALS / 4);
});
