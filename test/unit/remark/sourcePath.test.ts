import {describe, expect, test} from 'vitest';

import {toSourcePath} from '../../../plugin/src/remark/sourcePath.js';

describe('the source under which responses are kept', () => {
  test.each([
    ['docs/live-api/overview.md', 'docs/live-api/overview.md'],
    ['blog/2026-11-22-quiz.mdx', 'blog/2026-11-22-quiz.mdx'],
    ['versioned_docs/version-1.0/intro.md', 'docs/intro.md'],
    ['api_versioned_docs/version-2.x/intro.md', 'api/intro.md'],
    [
      'i18n/de/docusaurus-plugin-content-docs/current/intro.md',
      'i18n/de/docusaurus-plugin-content-docs/current/intro.md',
    ],
    [
      'i18n/de/docusaurus-plugin-content-docs/version-1.0/intro.md',
      'i18n/de/docusaurus-plugin-content-docs/current/intro.md',
    ],
    [
      'i18n/de/docusaurus-plugin-content-docs-api/version-1.0/a/b.md',
      'i18n/de/docusaurus-plugin-content-docs-api/current/a/b.md',
    ],
  ])('of %s is %s, so that versions share it', (file, source) => {
    expect(toSourcePath(`/site/${file}`, '/site', {})).toBe(source);
  });

  test('follows a docs instance whose folder is not its id', () => {
    const folders = {versioned_docs: 'content/docs'};
    expect(toSourcePath('/site/versioned_docs/version-1.0/a.md', '/site', folders)).toBe(
      'content/docs/a.md',
    );
  });
});
