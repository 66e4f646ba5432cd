import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import type {Site} from '../../../plugin/src/cli/site/site.js';
import {UsageError} from '../../../plugin/src/files/UsageError.js';
import {interceptFs} from './interceptFs.js';
import type {Call} from './interceptFs.js';
import {createSiteOfOnePage, writeFilesOf, WRITING_COMMANDS} from './writingCommands.js';
import type {WritingCommand} from './writingCommands.js';

const ERRORS = ['EACCES', 'EISDIR', 'EROFS', 'EMFILE', 'ENOENT', 'ELOOP', 'EIO', 'EBUSY'];

/** What a text is written to before it takes the place of a file. */
const DRAFT = /^\.quiz-\d+-[0-9a-f]{12}\.tmp$/;

let siteDir: string;
let site: Site;
let deaths = 0;

beforeAll(async () => {
  siteDir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-faults-')));
  site = await createSiteOfOnePage(siteDir);
});

afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});

  expect(deaths).toBeGreaterThan(200);
});

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is left after a run. */
interface Outcome {
  /** What the file holds; nothing where there is none. */
  content: string | undefined;
  drafts: string[];
  /** Why the run ended; nothing where it came to its end. */
  error: unknown;
  /** The functions of `node:fs` that it called, in their order. */
  calls: string[];
}

/** Runs a command; `handle` may do something else in the place of a call of `node:fs`. */
async function run(
  {target, files, run: command}: WritingCommand,
  handle: (call: Call, index: number) => unknown = doIt,
): Promise<Outcome> {
  const calls: string[] = [];
  const restore = interceptFs(siteDir, (call) => {
    calls.push(call.name);
    return handle(call, calls.length - 1);
  });
  const error: unknown = await command(site).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  restore();
  const file = path.join(siteDir, target);
  const content = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  const known = [target, ...Object.keys(files)];
  const drafts = fs.readdirSync(siteDir).filter((name) => !known.includes(name));
  expect(drafts.filter((name) => !DRAFT.test(name))).toEqual([]);
  return {content, drafts, error, calls};
}

function doIt({run, args}: Call): unknown {
  return run(...args);
}

/** Writes the first half of a text, as a disk does that becomes full; does nothing in the place of other calls. */
function doHalf({name, run, args: [file, text]}: Call): void {
  if (name === 'writeFileSync') run(file, String(text).slice(0, String(text).length / 2));
}

function createError(code: string): Error {
  const errno = -(os.constants.errno as Record<string, number>)[code]!;
  return Object.assign(new Error(`${code}: said by the system\n  over lines`), {code, errno});
}

describe.each(WRITING_COMMANDS)('$title', (command) => {
  const {target, before} = command;
  let fine: Outcome;
  /** Those calls that belong to the writing of the file, from the first look at it to its new name. */
  let first: number;
  let last: number;

  beforeEach(async () => {
    writeFilesOf(command, siteDir);
    fine = await run(command);
    last = fine.calls.indexOf('renameSync');
    first = fine.calls.lastIndexOf('lstatSync', last);
    writeFilesOf(command, siteDir);
  });

  it('writes the file as a whole, and leaves nothing beside it', () => {
    expect(fine).toMatchObject({error: undefined, drafts: []});
    expect(fine.content).not.toBe(before);
    expect(last - first).toBeGreaterThan(5);
  });

  it('leaves the old or the new file behind wherever it is killed, and then goes through', async () => {
    for (const index of fine.calls.keys()) {
      for (const act of [undefined, doHalf, doIt]) {
        let isDead = false;
        const {content} = await run(command, (call, now) => {
          if (now === index) act?.(call);
          isDead ||= now === index;
          // A dead process does not clean up either.
          if (isDead) throw new Error('The process is dead');
          return doIt(call);
        });
        deaths += 1;
        expect([before, fine.content]).toContain(content);
        if (content === before) expect((await run(command)).content).toBe(fine.content);
        writeFilesOf(command, siteDir);
      }
    }
  });

  it('says in one line why it cannot write, and leaves nothing beside the old file', async () => {
    for (let index = first; index <= last; index += 1) {
      for (const code of ['ENOSPC', ERRORS[index % ERRORS.length] ?? '']) {
        const {content, drafts, error} = await run(command, (call, now) => {
          if (now !== index) return doIt(call);
          doHalf(call);
          throw createError(code);
        });
        expect(drafts).toEqual([]);
        // Not every system lets files change owners.
        if (fine.calls[index] === 'fchownSync') {
          expect({content, error}).toEqual({content: fine.content, error: undefined});
        } else {
          expect(content).toBe(before);
          expect(error).toBeInstanceOf(UsageError);
          expect((error as Error).message).toMatch(/^Cannot (?:read|write) .+: .+$/);
          expect((error as Error).message).toContain(target);
        }
        writeFilesOf(command, siteDir);
      }
    }
  });

  it('leaves the old or the new file behind when nothing works from some call on', async () => {
    for (const index of fine.calls.keys()) {
      const {content, error} = await run(command, (call, now) => {
        if (now >= index) throw createError('EIO');
        return doIt(call);
      });
      expect([before, fine.content]).toContain(content);
      if (index <= last) expect(error).toBeInstanceOf(UsageError);
      writeFilesOf(command, siteDir);
    }
  });

  it('leaves alone what somebody else has written meanwhile', async () => {
    for (let index = first; index < last; index += 1) {
      const {content, drafts, error} = await run(command, (call, now) => {
        if (now === index) fs.writeFileSync(path.join(siteDir, target), 'As edited.\n');
        return doIt(call);
      });
      expect(content).toBe('As edited.\n');
      expect(drafts).toEqual([]);
      expect((error as Error).message).toContain('it has changed meanwhile; run the command again');
      writeFilesOf(command, siteDir);
    }
  });

  it('is content when somebody else has written the same meanwhile', async () => {
    for (let index = first; index < last; index += 1) {
      const {content, drafts, error} = await run(command, (call, now) => {
        if (now === index) fs.writeFileSync(path.join(siteDir, target), fine.content ?? '');
        return doIt(call);
      });
      expect({content, drafts, error}).toEqual({
        content: fine.content,
        drafts: [],
        error: undefined,
      });
      writeFilesOf(command, siteDir);
    }
  });
});
