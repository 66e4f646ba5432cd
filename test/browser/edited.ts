import fs from 'node:fs';
import path from 'node:path';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {PRESETS} from './site.js';

const FOLDER = path.join(import.meta.dirname, 'site/docs');
const read = (name: string) => fs.readFileSync(path.join(FOLDER, name), 'utf8');

/**
 * The page `/choice` after its author changed the prompt of one question and a right option of another, on a site that keeps
 * what it stores for the session only.
 */
export async function buildEditedSite(): Promise<SiteResult> {
  return buildSite({
    name: 'browser-edited',
    files: {
      'docs/index.md': read('index.md'),
      'docs/plain.md': read('plain.md'),
      'docs/choice.md': read('choice.md')
        .replace('Which port does HTTPS use by default?', 'Which port does HTTPS take by default?')
        .replace('- [x] 22', '- [x] 990'),
    },
    config: {
      storage: {type: 'sessionStorage'},
      presets: PRESETS,
    },
  });
}
