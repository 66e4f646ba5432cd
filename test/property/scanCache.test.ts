import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {ScanCache} from '../../plugin/src/scan/cache.js';
import type {KnownFile} from '../../plugin/src/scan/cache.js';
import {runs} from '../support/runs.js';

const FILES: [string, KnownFile][] = [
  ['docs/plain.md', {hash: 'a', mentions: false, guesses: []}],
  [
    'docs/page.mdx',
    {
      hash: 'b',
      mentions: true,
      guesses: ['./part.mdx'],
      reading: {quizzes: [], requests: ['./a'], evidence: []},
    },
  ],
];

let folder: string;
let file: string;
let saved: unknown;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scan-cache-'));
  file = path.join(folder, 'en.json');
  new ScanCache(file, 'key').save(new Map(FILES));
  saved = JSON.parse(fs.readFileSync(file, 'utf8'));
});

afterAll(() => fs.rmSync(folder, {recursive: true}));

/** What a scan knows whose cache is this text. */
function readKnown(text: string, key = 'key'): [string, KnownFile][] {
  fs.writeFileSync(file, text);
  return [...new ScanCache(file, key).known];
}

/** The value with the one that `choose` points at replaced by another one. */
function replaceOne(value: unknown, choose: (count: number) => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const keys = Object.keys(value);
  const index = choose(keys.length + 1);
  const key = keys[index];
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaceOne(copy[key], choose, other);
  return copy;
}

describe('the file of the cache of the scan', () => {
  test('says what was saved with the same key, and nothing with another one', () => {
    expect(readKnown(JSON.stringify(saved))).toEqual(FILES);
    expect(readKnown(JSON.stringify(saved), 'other')).toEqual([]);
  });

  test('says nothing when one of its values is another one, of whatever type', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.jsonValue(), (numbers, other) => {
        const choose = (count: number): number => Number(numbers.next().value) % count;
        const changed = JSON.stringify(replaceOne(saved, choose, other));
        fc.pre(changed !== JSON.stringify(saved));
        expect(readKnown(changed)).toEqual([]);
      }),
      runs(300),
    );
  });

  test('says nothing when it is any other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readKnown(text)).toEqual([]);
      }),
      runs(300),
    );
  });
});
