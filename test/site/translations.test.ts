import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {ROOT} from '../support/repository.js';
import {createSite} from '../support/site.js';
import {runDocusaurus} from '../support/docusaurus.js';
import {describeSmallSite} from './sites.js';

type Messages = Record<string, {message: string} | string>;

const readMessages = (...file: string[]) =>
  JSON.parse(fs.readFileSync(path.join(...file), 'utf8')) as Messages;

describe('write-translations', () => {
  it('finds every string of the widget, and knows its German', async () => {
    const site = describeSmallSite({name: 'translations'});
    const siteDir = createSite({
      ...site,
      config: {...site.config, i18n: {defaultLocale: 'en', locales: ['en', 'de']}},
    });
    const {output, exitCode} = await runDocusaurus(siteDir, [
      'write-translations',
      '--locale',
      'de',
    ]);
    expect(exitCode, output).toBe(0);
    expect(output).not.toMatch(/\[WARNING\]/);
    const written = readMessages(siteDir, 'i18n/de/code.json');
    const ids = Object.keys(written).filter((id) => id.startsWith('theme.Quiz.'));
    expect(ids.length).toBeGreaterThan(10);
    const german = readMessages(ROOT, 'plugin/src/locales/de/quiz.json');
    expect(ids.toSorted()).toEqual(Object.keys(german).toSorted());
    for (const id of ids) expect(written[id]).toMatchObject({message: german[id]});
  });
});
