import type {PluginConfig} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import {describeSmallSite} from './sites.js';

const QUIZ = `# Searched

:::quiz

What does the promptword ask for?

- [x] The optionword
- [ ] Something else
  > The feedbackword corrects it.

The explanationword says why.

:::
`;

describe('a local search (EC-02)', () => {
  it('finds prompts but no answers, where it leaves out the documented class', async () => {
    const site = describeSmallSite({name: 'search', files: {'docs/searched.md': QUIZ}});
    const search = {hashed: false, docsRouteBasePath: '/', ignoreCssSelectors: ['.quiz-answer']};
    const themes: PluginConfig[] = [['@easyops-cn/docusaurus-search-local', search]];
    const {exitCode, output, outDir, read} = await buildSite({
      ...site,
      config: {...site.config, themes},
    });
    expect(exitCode, output).toBe(0);
    const index = listFiles(outDir).find((file) => /search-index[^/]*\.json$/.test(file));
    expect(read(index ?? 'search-index.json')).toContain('promptword');
    expect(read(index ?? 'search-index.json')).not.toMatch(/feedbackword|explanationword/);
    // The search reads the built page, which holds them all.
    expect(read('searched/index.html')).toMatch(/explanationword/);
  });
});
