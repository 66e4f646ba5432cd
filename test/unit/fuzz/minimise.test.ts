import {describe, expect, it} from 'vitest';
import {minimise} from '../../../fuzz/minimise.js';

/** Fails when all of the pieces stand in it. */
const needs =
  (...pieces: string[]) =>
  (text: string) =>
    Promise.resolve(pieces.every((piece) => text.includes(piece)));

describe('making a document small', () => {
  it('leaves the lines and characters without which it does not fail', async () => {
    const lines = Array.from({length: 200}, (_, index) => `line ${index}`);
    lines[17] = 'a needle here';
    lines[151] = 'and the 👩‍🏫 there';
    expect(await minimise(lines.join('\n'), needs('needle', '👩‍🏫'))).toBe('needle👩‍🏫');
  });

  it('keeps what was reached when the time is over', async () => {
    let turns = 0;
    const fails = (text: string) => {
      turns += 1;
      return needs('x')(text);
    };
    const text = await minimise(`${'a\n'.repeat(64)}x`, fails, () => turns >= 3);
    expect(text).toContain('x');
    expect(text.length).toBeLessThan(64);
    expect(turns).toBe(3);
  });
});
