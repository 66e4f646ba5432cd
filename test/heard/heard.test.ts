import fs from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {buildBrowserSite} from '../browser/site.js';
import {serve} from '../support/serve.js';
import type {Server} from '../support/serve.js';
import {bringReader} from './reader.js';
import type {Reader} from './reader.js';
import {SCENARIOS} from './scenarios.js';

const UPDATE = process.env.UPDATE === '1' && !process.env.CI;

let server: Server;
let reader: Reader;

beforeAll(async () => {
  const site = await buildBrowserSite();
  expect(site.exitCode, site.output).toBe(0);
  server = await serve(site.outDir);
  reader = await bringReader(`${server.url}/`);
});

afterAll(async () => {
  await reader.leave();
  await server.close();
});

it.each(SCENARIOS)('says what was recorded of $name', async ({name, path: where, steps}) => {
  await reader.open(server.url + where);
  const lines = [where];
  for (const step of steps.split(' ')) {
    const heard = await reader.take(step);
    lines.push('', step, ...heard.map((utterance) => `  ${utterance}`));
  }
  const transcript = `${lines.join('\n')}\n`;
  const golden = path.join(import.meta.dirname, 'transcripts', `${name}.txt`);
  if (UPDATE) fs.writeFileSync(golden, transcript);
  expect(transcript).toBe(fs.readFileSync(golden, 'utf8'));
});
