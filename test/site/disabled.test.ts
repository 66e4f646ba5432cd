import {beforeAll, describe, expect, it} from 'vitest';

import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';

const QUIZ = `:::quiz[Planets]{#planets}

::question{#size}

Which planet is the largest?

- [ ] Mars
  > The smallest but one.
- [x] Jupiter

It weighs more than all others.

:::`;

describe('a site that switches quizzes off', () => {
  let site: SiteResult;

  beforeAll(async () => {
    site = await buildSite({
      name: 'disabled',
      files: {
        'docs/index.md': `---\nslug: /\n---\n\n# Space\n\n${QUIZ}\n`,
        'docs/other.md':
          '# Other\n\n[The quiz](./index.md#planets), [a question](./index.md#planets--size)\n',
      },
      config: {
        plugins: [['docusaurus-plugin-quiz', {enabled: false}]],
        presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]],
      },
    });
  });

  it('builds, and finds the anchors to which its pages link', () => {
    expect(site.exitCode, site.output).toBe(0);
    expect(site.output).not.toMatch(/\[(WARNING|ERROR)\]/);
  });

  it('shows the options, and holds nothing of the answer anywhere', () => {
    expect(site.read('index.html')).toContain('Jupiter');
    const pages = listFiles(site.outDir).filter((file) => /\.(?:html|js|json)$/.test(file));
    const leaks = pages.filter((file) => /weighs more|smallest but/.test(site.read(file)));
    expect(leaks).toEqual([]);
  });

  it('loads no script of the widget', () => {
    const scripts = listFiles(site.outDir).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => site.read(file).includes('docusaurus-quiz:'))).toEqual([]);
  });
});
