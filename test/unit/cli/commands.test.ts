import type {LoadContext} from '@docusaurus/types';
import commander from 'commander';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import {runCheckTranslations} from '../../../plugin/src/cli/checkTranslations/run.js';
import {addCheckTranslations} from '../../../plugin/src/cli/checkTranslations/command.js';

vi.mock('../../../plugin/src/cli/site/site.js', () => ({loadSite: () => ({})}));
vi.mock('../../../plugin/src/cli/checkTranslations/run.js', () => ({
  TRANSLATION_FORMATS: ['text'],
  runCheckTranslations: vi.fn(() => Promise.resolve(0)),
}));

let said: string[];

beforeAll(() => addCheckTranslations(commander, () => Promise.resolve({} as LoadContext)));

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs `quiz:check-translations` as typed. Returns the exit code. */
async function type(...args: string[]): Promise<typeof process.exitCode> {
  await commander.parseAsync(['node', 'docusaurus', 'quiz:check-translations', ...args]);
  return process.exitCode;
}

describe('quiz:check-translations', () => {
  it('looks at all of the site, and refuses paths', async () => {
    expect(await type()).toBe(0);
    expect(runCheckTranslations).toHaveBeenCalledOnce();
    expect(await type('docs')).toBe(2);
    expect(said.join('')).toContain('Unexpected docs, expected no paths: all of the site is meant');
    expect(runCheckTranslations).toHaveBeenCalledOnce();
  });
});
