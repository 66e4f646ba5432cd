import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {lintFile} from '../../../plugin/src/cli/lint/lintFile.js';
import type {Site} from '../../../plugin/src/cli/site/site.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

let siteDir: string;

beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'lint-file-'));
});

afterEach(() => {
  fs.rmSync(siteDir, {recursive: true});
});

/** What the host's parsers say of a page, as `line:column rule reason`. */
async function lint(text: string): Promise<string[]> {
  const file = path.join(siteDir, 'page.mdx');
  fs.writeFileSync(file, text);
  const site = {
    siteDir,
    read: await createReader({siteDir}),
    toName: (name: string) => path.relative(siteDir, name),
    findLanguage: () => 'en',
    findDrifts: () => Promise.resolve([]),
    checkFarEvidence: () => Promise.resolve([]),
    options: {lint: {}},
  };
  const {messages} = await lintFile(file, site as unknown as Site);
  return messages.map(
    ({place, rule, reason}) => `${place?.start.line}:${place?.start.column} ${rule} ${reason}`,
  );
}

describe('a file that the host cannot read', () => {
  it.each([
    ['---\ntitle: Quiz: ports\n---\n', '2:12'],
    ['\uFEFF---\r\nid: ports\r\ntitle: Quiz: ports\r\n---\r\n', '3:12'],
    ['---\nid: quiz\n  title: Ports\n---\n', '3:8'],
  ])('has the place where its front matter goes wrong: %j', async (text, place) => {
    expect(await lint(text)).toEqual([`${place} syntax bad indentation of a mapping entry`]);
  });

  it('has the place where MDX goes wrong', async () => {
    expect(await lint('A quiz.\n\n{oh no')).toEqual([expect.stringMatching(/^3:\d+ syntax /)]);
  });
});

it('reports a misspelled fence in a file that has no other quiz', async () => {
  const messages = await lint(':::quz\n\nWhich?\n\n- [x] This\n- [ ] That\n\n:::\n');
  expect(messages).toEqual([expect.stringMatching(/^1:\d+ malformed-fence /)]);
});
