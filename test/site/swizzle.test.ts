import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {getSwizzleConfig} from '../../plugin/src/host/swizzle.js';
import {listFiles, ROOT} from '../support/repository.js';
import {createSite, rebuildSite} from '../support/site.js';
import {runDocusaurus} from '../support/docusaurus.js';
import {describeSmallSite} from './sites.js';

const COMPONENTS = listFiles(path.join(ROOT, 'plugin/src/theme'))
  .filter((file) => file.endsWith('index.tsx'))
  .map((file) => path.posix.dirname(file));

describe('swizzling', () => {
  it('knows every component of the theme', () => {
    expect(Object.keys(getSwizzleConfig().components).toSorted()).toEqual(COMPONENTS.toSorted());
  });

  it.each([
    ['JavaScript', '--javascript', ['Quiz/Question', 'Quiz/Option']],
    ['TypeScript', '--typescript', COMPONENTS.filter((name) => name !== 'Quiz')],
  ])('wraps and ejects components in %s, and still makes one chunk', async (_, flag, ejected) => {
    const siteDir = createSite(describeSmallSite({name: `swizzle${flag}`}));
    for (const component of ['Quiz', ...ejected]) {
      const action = component === 'Quiz' ? '--wrap' : '--eject';
      const args = ['swizzle', 'docusaurus-plugin-quiz', component, action, '--danger', flag];
      const {output, exitCode} = await runDocusaurus(siteDir, args);
      expect(exitCode, output).toBe(0);
    }
    const extension = flag === '--typescript' ? '.tsx' : '.js';
    const files = listFiles(path.join(siteDir, 'src/theme'));
    expect(files.filter((file) => file.endsWith(extension))).toHaveLength(ejected.length + 1);

    const site = await rebuildSite(siteDir);
    expect(site.exitCode, site.output).toBe(0);
    expect(site.read('index.html')).toContain('data-question');
    const chunks = listFiles(path.join(site.outDir, 'assets/js'));
    const holders = chunks.filter((file) =>
      fs.readFileSync(path.join(site.outDir, 'assets/js', file), 'utf8').includes('quiz-progress'),
    );
    expect(holders).toEqual(chunks.filter((file) => file.startsWith('quiz.')));
    expect(holders).toHaveLength(1);
    if (flag === '--typescript') {
      expect(checkTypes(siteDir)).toBe('');
      // What is wrapped imports nothing else of the package.
      for (const file of files.filter((name) => name !== 'Quiz/index.tsx')) {
        fs.rmSync(path.join(siteDir, 'src/theme', file));
      }
      expect(checkTypes(siteDir)).toBe('');
    }
  });
});

/** What the compiler says of the site, with the settings that a new TypeScript site has, and the types of the package. */
function checkTypes(siteDir: string): string {
  const config = {
    compilerOptions: {
      jsx: 'preserve',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [
        'node',
        '@docusaurus/module-type-aliases',
        '@docusaurus/theme-classic',
        'docusaurus-plugin-quiz',
      ],
    },
    include: ['src'],
  };
  fs.writeFileSync(path.join(siteDir, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  try {
    return execFileSync(process.execPath, [tsc], {cwd: siteDir, encoding: 'utf8'});
  } catch (error) {
    return (error as {stdout: string}).stdout;
  }
}
