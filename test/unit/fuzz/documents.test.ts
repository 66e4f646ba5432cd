import {describe, expect, it} from 'vitest';
import {readCorpus} from '../../../fuzz/corpus.js';
import {createDocument} from '../../../fuzz/document.js';
import {MOST_BYTES} from '../../../fuzz/mutations/mutation.js';
import {MUTATIONS} from '../../../fuzz/mutations/index.js';
import {createRandom} from '../../../fuzz/random.js';
import {ROOT} from '../../support/repository.js';

const corpus = readCorpus(ROOT);
const RUNS = Array.from({length: 300}, (_, run) => run);

describe('the documents of the fuzzer', () => {
  it('are the same for the same seed, and others for another one', () => {
    const make = (seed: number) => RUNS.map((run) => createDocument(seed, run, corpus));
    const first = make(1);
    expect(make(1)).toEqual(first);
    const texts = new Set([...first, ...make(2)].map(({text}) => text));
    expect(texts.size).toBeGreaterThan(1.9 * RUNS.length);
  });

  it('have at most 20 kB, and some are nearly as long', () => {
    const sizes = RUNS.map((run) => Buffer.byteLength(createDocument(3, run, corpus).text));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
    expect(Math.max(...sizes)).toBeGreaterThan(0.9 * MOST_BYTES);
  });

  it.each(['', '\n', ':', '\uD83D', '\r\n\r\n'])('can be made of nearly nothing: %j', (text) => {
    for (const [index, mutate] of MUTATIONS.entries()) {
      for (const run of RUNS.slice(0, 20)) {
        expect(typeof mutate(text, createRandom(run, index), corpus)).toBe('string');
      }
    }
  });
});
