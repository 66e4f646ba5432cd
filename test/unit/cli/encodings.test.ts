import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {runApprove} from '../../../plugin/src/cli/approve/run.js';
import {runCheckTranslations} from '../../../plugin/src/cli/checkTranslations/run.js';
import {runIds} from '../../../plugin/src/cli/ids/run.js';
import {runImport} from '../../../plugin/src/cli/import/run.js';
import {runLint} from '../../../plugin/src/cli/lint/run.js';
import {runList} from '../../../plugin/src/cli/list/run.js';
import type {Site} from '../../../plugin/src/cli/site/site.js';
import {UsageError} from '../../../plugin/src/files/UsageError.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

const COMMANDS: Record<string, (site: Site) => Promise<number>> = {
  'quiz:lint': (site) => runLint([], {format: 'text'}, site),
  'quiz:lint --fix': (site) => runLint([], {format: 'json', fix: true}, site),
  'quiz:ids': (site) => runIds([], site),
  'quiz:list': (site) => runList([], {json: false}, site),
  'quiz:approve': (site) => runApprove([], site),
  'quiz:check-translations': (site) => runCheckTranslations({format: 'text'}, site),
  'quiz:import': ({siteDir}) => importPage(siteDir, {}),
  'quiz:import --dry-run': ({siteDir}) => importPage(siteDir, {dryRun: true}),
};

const PAGE = '# Café\n\n:::Quiz\n\nWhich é?\n\n- [x] This\n- [ ] That\n\n:::\n';
const ENCODINGS: Record<string, Buffer> = {
  'Latin-1': Buffer.from(PAGE, 'latin1'),
  'UTF-8 with one bad byte': Buffer.concat([Buffer.from(PAGE), Buffer.from([0x80])]),
  'UTF-16': Buffer.from(`\uFEFF${PAGE}`, 'utf16le'),
  'UTF-16 the other way round': Buffer.from(`\uFEFF${PAGE}`, 'utf16le').swap16(),
  'UTF-16 without a mark': Buffer.from(PAGE, 'utf16le'),
};

const ORIGINAL = 'docs/page.md';
const TRANSLATION = 'i18n/de/docusaurus-plugin-content-docs/current/page.md';

let siteDir: string;
let site: Site;

beforeEach(async () => {
  siteDir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-encodings-')));
  const docs = {plugin: 'docusaurus-plugin-content-docs', id: 'default', folder: 'docs'};
  site = {
    siteDir,
    locales: ['en', 'de'],
    contents: [
      {...docs, locale: 'en', files: [path.join(siteDir, ORIGINAL)]},
      {...docs, locale: 'de', files: [path.join(siteDir, TRANSLATION)]},
    ],
    options: {lint: {}},
    read: await createReader({siteDir}),
    toName: (file: string) => path.relative(siteDir, file),
    findLanguage: () => 'en',
    findDrifts: () => Promise.resolve([]),
    checkFarEvidence: () => Promise.resolve([]),
  } as unknown as Site;
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(siteDir, {recursive: true});
});

async function importPage(folder: string, options: object): Promise<number> {
  return runImport([path.join(folder, ORIGINAL)], {...options, from: 'mkdocs-quiz'}, site);
}

describe.each(Object.entries(ENCODINGS))('a page in %s', (_, bytes) => {
  it.each(Object.entries(COMMANDS))(
    'is refused with its name, and left alone, by %s',
    async (_, run) => {
      for (const name of [ORIGINAL, TRANSLATION]) {
        fs.mkdirSync(path.dirname(path.join(siteDir, name)), {recursive: true});
        fs.writeFileSync(path.join(siteDir, name), bytes);
      }
      const error: unknown = await run(site).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toMatch(
        /^Cannot read \S*docs\/page\.md(?::\d+:\d+)?: unexpected [^\n]+, expected text in UTF-8; save the file as UTF-8$/,
      );
      const left = fs.readdirSync(siteDir, {recursive: true, encoding: 'utf8'});
      const files = left.filter((name) => fs.statSync(path.join(siteDir, name)).isFile());
      expect(files.toSorted()).toEqual([ORIGINAL, TRANSLATION]);
      expect(fs.readFileSync(path.join(siteDir, ORIGINAL))).toEqual(bytes);
      expect(fs.readFileSync(path.join(siteDir, TRANSLATION))).toEqual(bytes);
    },
  );
});
