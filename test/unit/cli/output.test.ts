import {Writable} from 'node:stream';
import {afterEach, describe, expect, it, vi} from 'vitest';

import {watchOutput} from '../../../plugin/src/cli/terminal/output.js';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Writes two lines to a stream that fails; returns what is said of that. */
async function write(code: string): Promise<string[]> {
  const said: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), {code})),
  });
  watchOutput(stream);
  const closed = new Promise((resolve) => stream.on('close', resolve));
  stream.write('One line.\n');
  stream.write('Another one.\n');
  await closed;
  return said;
}

describe('output that is lost', () => {
  it('is reported once, and ends with 2', async () => {
    expect(await write('ENOSPC')).toEqual([
      expect.stringContaining('Cannot write the output: the disk is full; a part of it is lost'),
    ]);
    expect(process.exitCode).toBe(2);
  });

  it('is fine where its reader has had enough', async () => {
    expect(await write('EPIPE')).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });
});
