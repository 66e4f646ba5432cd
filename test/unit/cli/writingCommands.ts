import fs from 'node:fs';
import path from 'node:path';

import {runApprove} from '../../../plugin/src/cli/approve/run.js';
import {runEvidence} from '../../../plugin/src/cli/evidence/run.js';
import {runIds} from '../../../plugin/src/cli/ids/run.js';
import {runImport} from '../../../plugin/src/cli/import/run.js';
import {runLint} from '../../../plugin/src/cli/lint/run.js';
import type {Site} from '../../../plugin/src/cli/site/site.js';
import {createReader} from '../../../plugin/src/host/createReader.js';

/** A command that writes one file of a site. */
export interface WritingCommand {
  /** As it is typed. */
  title: string;
  /** The file that it writes, with what that holds before. */
  target: string;
  before: string | undefined;
  /** Others that it needs. */
  files: Record<string, string>;
  run: (site: Site) => Promise<number>;
}

const TAGGED = '# Page\r\n\r\n<quiz>\r\nWhich?\r\n- [x] This\r\n- [ ] That\r\n</quiz>\r\n';
const REVIEWED =
  '## Ports\n\n:::quiz{#a}\n\n::question{#b}\n\nWhich?\n\n- [x] This\n- [ ] That\n\n:::\n';
const LOCK = '{\n  "version": 1,\n  "questions": {\n    "page.md#a--b": "0123456789"\n  }\n}\n';

/** Each command that writes, once for each way in which it does. */
export const WRITING_COMMANDS: WritingCommand[] = [
  {
    title: 'quiz:lint --fix',
    target: 'page.md',
    before: '\uFEFF:::Quiz\r\n\r\nWhich é?\r\n\r\n- [X] This\r\n- [ ] That\r\n\r\n:::\r\n',
    files: {},
    run: (site) => runLint([], {format: 'text', fix: true}, site),
  },
  {
    title: 'quiz:ids',
    target: 'page.md',
    before: '# Page\n\n:::quiz\n\nWhich é?\n\n- [x] This\n- [ ] That\n\n:::\n',
    files: {},
    run: (site) => runIds([], site),
  },
  {
    title: 'quiz:evidence --write',
    target: 'page.md',
    before:
      '\uFEFF## Ports\r\n\r\nThe port of HTTPS is 443.\r\n\r\n:::quiz\r\n\r\nWhich port does HTTPS use?\r\n\r\n- [x] 443\r\n- [ ] 80\r\n\r\n:::\r\n',
    files: {},
    run: (site) => runEvidence([], () => 'yes', site),
  },
  {
    title: 'quiz:import of a page',
    target: 'page.md',
    before: TAGGED,
    files: {},
    run: (site) => runImport([path.join(site.siteDir, 'page.md')], {}, site),
  },
  {
    title: 'quiz:import of a file of questions',
    target: 'bank.md',
    before: undefined,
    files: {'bank.gift': 'Is snow white? {T}\n'},
    run: (site) => runImport([path.join(site.siteDir, 'bank.gift')], {}, site),
  },
  {
    title: 'quiz:import --force',
    target: 'bank.md',
    before: 'An older page.\n',
    files: {'bank.gift': 'Is snow white? {T}\n'},
    run: (site) => runImport([path.join(site.siteDir, 'bank.gift')], {force: true}, site),
  },
  {
    title: 'quiz:approve for the first time',
    target: 'quiz-lock.json',
    before: undefined,
    files: {'page.md': REVIEWED},
    run: (site) => runApprove([], site),
  },
  {
    title: 'quiz:approve',
    target: 'quiz-lock.json',
    before: LOCK,
    files: {'page.md': REVIEWED},
    run: (site) => runApprove([], site),
  },
];

/** Writes the files of a command into a folder, and nothing else. */
export function writeFilesOf({target, before, files}: WritingCommand, siteDir: string): void {
  for (const name of fs.readdirSync(siteDir)) fs.rmSync(path.join(siteDir, name));
  const all = {...files, ...(before !== undefined && {[target]: before})};
  for (const [name, text] of Object.entries(all)) fs.writeFileSync(path.join(siteDir, name), text);
}

/** A site that has one page. */
export async function createSiteOfOnePage(siteDir: string): Promise<Site> {
  return {
    siteDir,
    locales: ['en'],
    contents: [{locale: 'en', files: [path.join(siteDir, 'page.md')]}],
    options: {lint: {}},
    read: await createReader({siteDir}),
    toName: (file: string) => path.relative(siteDir, file),
    findLanguage: () => 'en',
    findQuizName: () => 'quiz',
    findDrifts: () => Promise.resolve([]),
    checkFarEvidence: () => Promise.resolve([]),
  } as unknown as Site;
}
