import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {listGlobalComponents} from '../../../plugin/src/host/globalComponents.js';
import {listMessages} from '../../support/listMessages.js';
import {createFolder} from './folder.js';

const OWN = `import MDXComponents from '@theme-original/MDXComponents';
import Hint from '@site/src/components/Hint';
export default {...MDXComponents, Hint};
`;

const list = (files: Record<string, string>) => listGlobalComponents(createFolder(files));

describe('the components that a site has on each page', () => {
  it.each(['.js', '.tsx', '/index.js', '/index.ts'])(
    'are those that its own `MDXComponents%s` names',
    (ending) => {
      const found = list({[`src/theme/MDXComponents${ending}`]: OWN});
      expect(found).toContain('Hint');
      expect(found).not.toContain('*');
    },
  );

  it('may be any where it takes them from elsewhere', () => {
    const text = OWN.replace('Hint}', '...widgets}');
    expect(list({'src/theme/MDXComponents.js': text})).toContain('*');
  });

  it('may come from a theme, which the bundler knows', () => {
    const site = createFolder({'theme/MDXComponents.js': OWN});
    const alias = {'@theme/MDXComponents': path.join(site, 'theme/MDXComponents.js')};
    expect(listGlobalComponents(site, alias)).toContain('Hint');
    expect(listGlobalComponents(site)).toEqual([]);
  });
});

const QUIZ = ':::quiz\n\nWhich?\n\n<Hint>a</Hint>\n\n- [x] a\n- [ ] b\n\n:::\n';

describe('an element with the name of a part of a quiz', () => {
  it.each([
    ['that each page has', {options: {components: ['Hint']}}, ''],
    ['of a site that may have any', {options: {components: ['*']}}, ''],
    ['that the page imports', {}, "import Hint from './hint';\n\n"],
    ['that the page defines', {}, 'export const Hint = ({children}) => children;\n\n'],
  ])('is left alone as a component %s', async (_, setup, script) => {
    expect(await listMessages(script + QUIZ, 'mdx', setup)).toEqual([]);
  });

  it('is reported with another component, and in Markdown that has none', async () => {
    const setup = {options: {components: ['Hints']}};
    const expected = [expect.stringMatching(/^5:1 foreign-notation /)];
    expect(await listMessages(QUIZ, 'mdx', setup)).toEqual(expected);
    expect(await listMessages(QUIZ, 'md', {options: {components: ['Hint']}})).toEqual(expected);
  });
});
