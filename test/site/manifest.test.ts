import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import {describe, expect, it} from 'vitest';
import schema from '../../plugin/quizzes.schema.json' with {type: 'json'};
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';
import {describeMainSite} from './sites.js';

const GOLDEN = path.join(import.meta.dirname, 'golden/manifest');
const UPDATE = process.env['UPDATE'] === '1' && !process.env['CI'];

const validate = new Ajv().compile(schema);

/** Compares the manifest of a build with a golden file, or writes that; and with the schema. */
function expectManifest({read}: SiteResult, file: string, golden: string): void {
  const manifest: unknown = JSON.parse(read(file));
  expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const saved = path.join(GOLDEN, golden);
  if (UPDATE) {
    fs.mkdirSync(GOLDEN, {recursive: true});
    fs.writeFileSync(saved, text);
  }
  expect(text).toBe(fs.readFileSync(saved, 'utf8'));
}

const QUIZ = (id: string) => `:::quiz{#${id}}\n\nHTTPS uses port [[443]].\n\nTLS has it.\n\n:::\n`;

describe('the manifest of a build', () => {
  it.each([
    ['quizzes.json', 'en.json'],
    ['de/quizzes.json', 'de.json'],
  ])('lists docs, versions, posts, pages and partials of a locale: %s', async (file, golden) => {
    expectManifest(await buildSite(describeMainSite('faster')), file, golden);
  });

  it('lists what React pages import, and with `full` what is right', async () => {
    const site = await buildSite({
      name: 'manifest-full',
      files: {
        'docs/index.md': QUIZ('shown'),
        'docs/draft.md': `---\ndraft: true\n---\n\n${QUIZ('draft')}`,
        'docs/unlisted.md': `---\nunlisted: true\n---\n\n${QUIZ('unlisted')}`,
        'src/pages/react.jsx': `import Part from '../../parts/part.mdx';\nexport default Part;\n`,
        'parts/part.mdx': QUIZ('part'),
      },
      config: {
        plugins: [['docusaurus-plugin-quiz', {manifest: 'full'}]],
        presets: [
          [
            'classic',
            {docs: {routeBasePath: '/', sidebarPath: false}, blog: false, sitemap: false},
          ],
        ],
      },
    });
    expect(site.exitCode, site.output).toBe(0);
    expectManifest(site, 'quizzes.json', 'full.json');
  });
});
