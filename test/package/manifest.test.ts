import fs from 'node:fs';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import manifest from '../../plugin/package.json' with {type: 'json'};
import {createFolder, pack} from './install.js';

describe('the manifest in the tarball', () => {
  const folder = createFolder();
  let tarball: string;

  beforeAll(() => {
    tarball = pack(folder);
  });

  afterAll(() => {
    fs.rmSync(folder, {recursive: true, force: true});
  });

  it('names files that are there, in the formats that they have', async () => {
    const {messages, pkg} = await publint({
      pack: {tarball: toBytes(tarball).buffer},
      level: 'warning',
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives each entry its types, however it is imported', async () => {
    const result = await checkPackage(createPackageFromTarballData(toBytes(tarball)));
    if (!result.types) throw new Error('The package has no types');
    expect(Object.keys(result.entrypoints)).toEqual(Object.keys(manifest.exports));
    expect(result.problems).toEqual([]);
  });
});

/** With a buffer of its own, as both tools want it. */
const toBytes = (file: string) => Uint8Array.from(fs.readFileSync(file));
