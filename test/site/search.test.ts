import type {PluginConfig} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {listFiles} from '../support/repository.js';
import {buildSite} from '../support/site.js';
import {describeSmallSite} from './sites.js';

const QUIZ = `# Searched

:::quiz

What does the promptword ask for?

::hint[The hintword helps.]

- [x] The optionword
- [ ] Something else
  > The feedbackword corrects it.

The explanationword says why.[^note]

[^note]: The noteword adds to it.

---

It asks for the [[gapword]].

:::
`;

/** Words that readers find only once they have opened something. */
const ANSWER = /hintword|feedbackword|explanationword|noteword|gapword/;

const build = async (name: string, search: {themes?: PluginConfig[]; plugins?: PluginConfig[]}) => {
  const {config, ...site} = describeSmallSite({name, files: {'docs/searched.md': QUIZ}});
  const plugins = [...(config?.plugins ?? []), ...(search.plugins ?? [])];
  const result = await buildSite({...site, config: {...config, ...search, plugins}});
  expect(result.exitCode, result.output).toBe(0);
  // The search reads the built page, which holds them all.
  expect(result.read('searched/index.html')).toContain('explanationword');
  return result;
};

describe('a local search (EC-02)', () => {
  it('finds prompts but no answers by docusaurus-search-local, with its documented setting', async () => {
    const search = {hashed: false, docsRouteBasePath: '/', ignoreCssSelectors: ['.quiz-answer']};
    const {outDir, read} = await build('search', {
      themes: [['@easyops-cn/docusaurus-search-local', search]],
    });
    const index = listFiles(outDir).find((file) => /search-index[^/]*\.json$/.test(file));
    expect(read(index ?? 'search-index.json')).toContain('promptword');
    expect(read(index ?? 'search-index.json')).not.toMatch(ANSWER);
  });

  it('finds no answers by docusaurus-lunr-search, with its documented setting', async () => {
    const {read} = await build('search-lunr', {
      plugins: [['docusaurus-lunr-search', {excludeRoutes: ['**/searched']}]],
    });
    const index = read('search-doc.json') + read('lunr-index.json');
    expect(index).toContain('Plain');
    expect(index).not.toMatch(ANSWER);
  });
});
