import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';

import {ROOT} from '../support/repository.js';
import {writeFiles} from '../support/site.js';
import {createFolder, execute} from './install.js';

const SCRIPT = path.join(ROOT, 'plugin/scripts/checkPublishable.mjs');

const MANIFEST = {
  name: 'package',
  version: '1.0.0',
  description: 'A package',
  keywords: ['quiz'],
  license: 'MIT',
  homepage: 'https://quiz.test',
  repository: 'somebody/quiz',
  bugs: 'https://quiz.test/bugs',
  files: ['lib'],
};

/** Asks whether a package of these files may be published. */
function check(manifest: object, files: Record<string, string>) {
  const folder = createFolder();
  onTestFinished(() => {
    fs.rmSync(folder, {recursive: true});
  });
  writeFiles(folder, {'package.json': JSON.stringify(manifest), ...files});
  const {status, output} = execute(folder, [process.execPath, SCRIPT]);
  return {status, lines: output.split('\n').filter(Boolean)};
}

describe('a package that is about to be published', () => {
  it('passes when all addresses exist, those in examples included', () => {
    const readme =
      '# Package\n\nhttps://quiz.test, such as https://www.example.com. See page.examples.\n';
    expect(check(MANIFEST, {'README.md': readme})).toEqual({status: 0, lines: []});
  });

  it.each([
    ['README.md', '# Package\n\nThe [manual](https://quiz.example/docs/guide) says more.\n', 3],
    ['lib/rules.js', "const MANUAL = 'https://quiz.example';\n", 1],
    ['lib/rules.d.ts', '\n/** At https://docs.quiz.example. */\n', 2],
  ])('is refused for a placeholder in %s', (file, text, line) => {
    const {status, lines} = check(MANIFEST, {'README.md': '# Package\n', [file]: text});
    expect(lines).toEqual([
      expect.stringMatching(`^${file}:${line} Unexpected .*quiz\\.example, `),
    ]);
    expect(status).toBe(1);
  });

  it('may have placeholders in files that are not published', () => {
    const files = {'README.md': '# Package\n', 'test/site.js': "'https://quiz.example'\n"};
    expect(check(MANIFEST, files).status).toBe(0);
  });

  it.each(['description', 'keywords', 'license', 'homepage', 'repository', 'bugs'])(
    'is refused without `%s`',
    (field) => {
      const {status, lines} = check(
        {...MANIFEST, [field]: undefined},
        {'README.md': '# Package\n'},
      );
      expect(lines).toEqual([
        `package.json has no \`${field}\`, expected one for the page of the registry`,
      ]);
      expect(status).toBe(1);
    },
  );
});
