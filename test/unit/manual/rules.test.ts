import {describe, expect, it} from 'vitest';

import {RULES} from '../../../plugin/src/rules/mistakes.js';
import {compile} from '../../support/compile.js';
import {listFences, listHeadings, readPage} from './fences.js';

const page = readPage('docs/guide/rules.mdx');
const fences = listFences(page);

/** An example is for both formats unless its meta says which. */
const examples = fences.flatMap(({heading, meta, content}) =>
  (['md', 'mdx'] as const)
    .filter((format) => !/(^| )mdx?( |$)/.test(meta) || meta.split(' ').includes(format))
    .map((format) => ({
      rule: heading,
      isWrong: meta.includes('title="Wrong"'),
      format,
      content,
    })),
);

/** Ids of the rules that content breaks; each mistake is a line of the error's message. */
async function listBrokenRules(content: string, format: 'md' | 'mdx'): Promise<string[]> {
  try {
    await compile(content, {format});
    return [];
  } catch (error) {
    const lines = (error as Error).message.split('\n').slice(1);
    return lines.map((line) => line.split(' ')[2] ?? line);
  }
}

describe('the rules page', () => {
  it('has a heading for every rule, in the order of the code', () => {
    expect(listHeadings(page)).toEqual(Object.keys(RULES));
  });

  it('has every rule once among the groups at its top', () => {
    const groups = page.slice(0, page.indexOf('\n## ')).match(/^- \*\*.*$/gm) ?? [];
    const links = groups.flatMap((group) => [...group.matchAll(/\[([\w-]+)\]\(#\1\)/g)]);
    expect(groups.length).toBeGreaterThan(3);
    expect(links.map(([, rule]) => rule).sort()).toEqual(Object.keys(RULES).sort());
  });

  it('shows what is wrong and what is right under every heading', () => {
    const shown = fences.map(({heading, meta}) => `${heading} ${/"(.*)"/.exec(meta)?.[1]}`);
    expect(shown).toEqual(Object.keys(RULES).flatMap((rule) => [`${rule} Wrong`, `${rule} Right`]));
  });

  it.each(examples.filter(({isWrong}) => isWrong))(
    'shows a mistake that breaks $rule and nothing else, as $format',
    async ({rule, format, content}) => {
      expect(await listBrokenRules(content, format)).toEqual([rule]);
    },
  );

  it.each(examples.filter(({isWrong}) => !isWrong))(
    'shows a cure for $rule that has no mistake, as $format',
    async ({format, content}) => {
      expect(await listBrokenRules(content, format)).toEqual([]);
    },
  );
});
