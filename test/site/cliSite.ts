import fs from 'node:fs';
import path from 'node:path';
import {expect} from 'vitest';
import {createSite} from '../support/site.js';
import {readSite} from './sites.js';

const GOLDEN = path.join(import.meta.dirname, 'golden/cli');
const UPDATE = process.env['UPDATE'] === '1' && !process.env['CI'];

/** The site on which commands are tried, in two languages; `files` stand beside its own or in their place. */
export function createCliSite(name: string, files: Record<string, string> = {}): string {
  return createBilingualSite(name, {...readSite('cli'), ...files});
}

/** A site of docs in two languages with these files alone. */
export function createBilingualSite(name: string, files: Record<string, string | Buffer>): string {
  return createSite({
    name,
    files,
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'de']},
      presets: [['classic', {blog: false, pages: false, sitemap: false}]],
    },
  });
}

/** Compares what a command wrote with a golden file, or writes that. */
export function expectGolden(file: string, actual: string): void {
  const golden = path.join(GOLDEN, file);
  if (UPDATE) fs.writeFileSync(golden, actual);
  expect(actual, file).toBe(fs.readFileSync(golden, 'utf8'));
}
