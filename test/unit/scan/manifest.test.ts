import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {ManifestOption} from '../../../plugin/src/host/options.js';
import {validateOptions} from '../../../plugin/src/host/options.js';
import {Manifest, toManifest} from '../../../plugin/src/scan/manifest.js';
import type {SiteIndex} from '../../../plugin/src/scan/model.js';
import {createFolder} from '../host/folder.js';

const INDEX: SiteIndex = {
  version: 1,
  pages: [{permalink: '/a', path: 'docs/a.md', title: 'A'}],
  quizzes: [
    {
      path: 'docs/a.md',
      source: 'docs/a.md',
      id: 'quiz-1',
      line: 3,
      column: 1,
      pages: ['/a'],
      questions: [
        {
          id: 'q1',
          type: 'choice',
          line: 5,
          column: 1,
          fingerprint: 'f',
          prompt: 'Which?',
          promptHash: 'h',
          key: 'The key',
          because: 'its words',
          explanation: 'The reason',
        },
      ],
    },
  ],
};

/** Writes the manifest of a site with these files. Returns what it wrote, and what was said. */
function write(
  {manifest = true, enabled = true}: {manifest?: ManifestOption; enabled?: boolean},
  files: Record<string, string> = {},
) {
  const siteDir = createFolder({'build/index.html': '', ...files});
  const siteConfig = {staticDirectories: ['static']};
  const generatedFilesDir = path.join(siteDir, '.docusaurus');
  const context = {siteDir, siteConfig, generatedFilesDir, baseUrl: '/base/'};
  const said: string[] = [];
  const report = (severity: string) => (message: string) => void said.push(severity, message);
  const made = new Manifest(context as unknown as LoadContext, {manifest, enabled}, report);
  made.update(INDEX);
  const served = made.serve()?.devServer.static[0];
  made.write(path.join(siteDir, 'build'));
  const read = (folder: string) => {
    const file = path.join(folder, 'quizzes.json');
    return fs.existsSync(file)
      ? (JSON.parse(fs.readFileSync(file, 'utf8')) as SiteIndex)
      : undefined;
  };
  return {
    built: read(path.join(siteDir, 'build')),
    served: served && {...served, index: read(served.directory)},
    said,
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the manifest', () => {
  it('says what is asked, and neither key nor explanation', () => {
    const {built, said} = write({});
    expect(built).toEqual(toManifest(INDEX, true));
    expect(JSON.stringify(built)).toContain('Which?');
    expect(JSON.stringify(built)).not.toMatch(/The key|The reason/);
    expect(said).toEqual([]);
  });

  it('says these, too, with `full`', () => {
    expect(write({manifest: 'full'}).built).toEqual(INDEX);
  });

  it.each([
    ['the option says so', {manifest: false}],
    ['the site has no quizzes for its readers', {enabled: false, manifest: 'full'}],
  ] as const)('is not written where %s', (_, options) => {
    vi.stubEnv('NODE_ENV', 'development');
    expect(write(options)).toEqual({built: undefined, served: undefined, said: []});
  });

  it('leaves a file of the site alone, and says so', () => {
    const {built, said} = write({}, {'static/quizzes.json': '{}'});
    expect(built).toBeUndefined();
    expect(said[0]).toBe('warn');
    expect(said[1]).toContain(path.join('static', 'quizzes.json'));
    expect(said[1]).toContain('`manifest: false`');
  });

  it('is served by `docusaurus start`, and by nothing else', () => {
    expect(write({}).served).toBeUndefined();
    vi.stubEnv('NODE_ENV', 'development');
    expect(write({}).served).toMatchObject({
      publicPath: '/base/',
      watch: false,
      index: toManifest(INDEX, true),
    });
  });
});

describe('the option `manifest`', () => {
  it.each([true, false, 'full'] as const)('takes %s', (manifest) => {
    expect(validateOptions({options: {manifest}})).toMatchObject({manifest});
  });

  it('is on unless the site says otherwise, and takes nothing else', () => {
    expect(validateOptions({options: {}})).toMatchObject({manifest: true});
    expect(() => validateOptions({options: {manifest: 'all' as 'full'}})).toThrow(
      "Unexpected 'all' for the option `manifest` of docusaurus-plugin-quiz, expected `true`, `false` or `full`",
    );
  });
});
