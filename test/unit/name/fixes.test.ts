import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {beforeAll, describe, expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {fixText} from '../../../plugin/src/lint/fixes/fixText.js';
import type {FixedText} from '../../../plugin/src/lint/fixes/fixText.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';
import {renameLetters, SHORT_NAME} from '../../support/rename.js';
import {ROOT} from '../../support/repository.js';

const FOLDERS = ['test/unit/fix/cases', 'test/fixtures/cases'];

const inputs = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder)).map((name) => ({
    name,
    input: readFileSync(path.join(ROOT, folder, name, 'input.md'), 'utf8'),
  })),
);

let readQuizzes: ReadFile;
let readOthers: ReadFile;

beforeAll(async () => {
  const mdx1Compat = {comments: true, admonitions: true, headingIds: true};
  const site = {siteDir: '/site', markdown: {format: 'detect', mdx1Compat}} as const;
  readQuizzes = await createReader(site);
  readOthers = await createReader({...site, name: SHORT_NAME});
});

const describeFixed = ({text, fixed}: FixedText) => [
  text,
  ...fixed.map(({place, rule, reason}) => `${place?.start.line} ${rule} ${reason}`),
];

describe('the fixes on a site with another name for quizzes', () => {
  it.each(inputs)('put $name right as they do with quizzes', async ({input}) => {
    for (const file of ['/site/page.md', '/site/page.mdx']) {
      const expected = describeFixed(await fixText(input, file, readQuizzes)).map(renameLetters);
      const fixed = await fixText(renameLetters(input), file, readOthers);
      expect(describeFixed(fixed)).toEqual(expected);
    }
  });
});
