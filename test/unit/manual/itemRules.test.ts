import {describe, expect, it} from 'vitest';

import {ITEM_RULES} from '../../../plugin/src/rules/weaknesses.js';
import {lintText} from '../lint/rules/lintText.js';
import {listFences, listHeadings, readPage} from './fences.js';

const page = readPage('docs/guide/item-rules.mdx');
const fences = listFences(page).filter(({meta}) => /title="(Wrong|Right)"/.test(meta));

/** What a lock file is needed for has no example. */
const SHOWN = Object.keys(ITEM_RULES).filter((rule) => rule !== 'stale-question');

/** An example is for both formats unless its meta says which. */
const examples = fences.flatMap(({heading, meta, content}) =>
  (['md', 'mdx'] as const)
    .filter((format) => !/(^| )mdx?( |$)/.test(meta) || meta.split(' ').includes(format))
    .map((format) => ({
      rule: heading,
      expected: meta.includes('title="Wrong"') ? [heading] : [],
      shown: meta.includes('title="Wrong"') ? 'a weakness' : 'its cure',
      format,
      content,
    })),
);

describe('the page on item rules', () => {
  it('has a heading for every rule, in the order of the code', () => {
    expect(listHeadings(page)).toEqual(Object.keys(ITEM_RULES));
  });

  it('shows what is wrong and what is right under every heading', () => {
    const shown = fences.map(({heading, meta}) => `${heading} ${/"(.*)"/.exec(meta)?.[1]}`);
    expect(shown).toEqual(SHOWN.flatMap((rule) => [`${rule} Wrong`, `${rule} Right`]));
  });

  it.each(examples)(
    'shows $shown for $rule of which nothing else is said, as $format',
    async ({expected, format, content}) => {
      const {messages} = await lintText(content, {path: `docs/page.${format}`});
      expect(messages.map(({rule}) => rule)).toEqual(expected);
    },
  );
});
