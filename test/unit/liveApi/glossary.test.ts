import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

import type {Page} from '../../../plugin/src/page/readPage.js';
import {ROOT} from '../../support/repository.js';
import {listTerms} from './glossary.js';
import type {Term} from './glossary.js';
import {listPages, parsePage, readPage, VOCABULARY} from './pages.js';
import {listQuizUses, listUses} from './uses.js';
import type {Use} from './uses.js';

/** The address of a link or of a review link. */
const ADDRESS = /(?:\]\(|review=")([^)"\s]+)/g;

/** The anchor of an address on a page, if it is one of the page with the glossary. */
function findAnchor(address: string, file: string): string | undefined {
  const [target = '', anchor] = address.split('#');
  const resolved = target ? path.posix.join(path.posix.dirname(file), target) : file;
  return resolved === VOCABULARY ? anchor : undefined;
}

/** For each term of a page the first use; of a term that only its quizzes have, one with a link, if there is one. */
function listFirstUses(page: Page, file: string, terms: readonly Term[]): Use[] {
  const find = (address: string) => findAnchor(address, file);
  const prose = listUses(page, terms, find);
  const quizzes = listQuizUses(page, terms, find);
  return terms.flatMap(({anchor}) => {
    const isOf = (use: Use) => use.anchor === anchor;
    const first = prose.find(isOf) ?? quizzes.find((use) => isOf(use) && use.isLinked);
    return first ?? quizzes.find(isOf) ?? [];
  });
}

describe('the glossary', () => {
  let page: Page;
  let terms: Term[];
  beforeAll(async () => {
    page = await readPage(VOCABULARY);
    terms = listTerms(page);
  });

  it('has its terms in the order of the alphabet', () => {
    const names = terms.map(({forms}) => forms[0]?.text.toLowerCase());
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(names.toSorted());
  });

  it('gives each word to one term', () => {
    const forms = terms.flatMap((term) => term.forms.map(({text, isCode}) => `${isCode} ${text}`));
    expect(forms).toEqual([...new Set(forms)]);
  });

  it('has a card for every term, and no other', () => {
    const cards = page.quizzes.find(({quiz}) => quiz.id === 'cards')?.parsed.questions ?? [];
    expect(new Set(cards.map(({type}) => type))).toEqual(new Set(['recall']));
    const reviewed = cards.map(({directive}) => directive?.attributes?.['review']);
    expect(reviewed.toSorted()).toEqual(terms.map(({anchor}) => `#${anchor}`).toSorted());
  });

  it.each(listPages())('has every entry that %s links to', (file) => {
    const addresses = fs.readFileSync(path.join(ROOT, file), 'utf8').matchAll(ADDRESS);
    const anchors = [...addresses].map(([, address = '']) => findAnchor(address, file));
    const quizzes = page.quizzes.map(({quiz}) => quiz.id);
    const known = [undefined, ...page.headings.keys(), ...quizzes];
    expect(known).toEqual(expect.arrayContaining(anchors));
  });

  it.each(listPages())('is linked where %s uses a term for the first time', async (file) => {
    const uses = listFirstUses(await readPage(file), file, terms);
    expect(uses.length).toBeGreaterThan(0);
    const missing = uses
      .filter(({isLinked}) => !isLinked)
      .map(({line, words, anchor}) => `${file}:${line} ${words} → vocabulary.md#${anchor}`);
    expect(missing).toEqual([]);
  });
});

describe('a use of a term', () => {
  const GLOSSARY = `## Glossary

### Session

### Session resumption

_Also: resumption, \`handle\`._

### Turn
`;

  async function findMissing(text: string, file = 'docs/live-api/page.md'): Promise<string[]> {
    const terms = listTerms(await parsePage(GLOSSARY, VOCABULARY));
    const uses = listFirstUses(await parsePage(text, file), file, terms);
    return uses.filter(({isLinked}) => !isLinked).map(({words}) => words);
  }

  it.each([
    ['A session ends.', ['session']],
    ['Two Sessions end.', ['Sessions']],
    ['Session\nresumption works.', ['Session\nresumption']],
    ['**Resumption** works, with a `handle`.', ['Resumption']],
    ['Keep the `handle`.', ['handle']],
    ['Keep the handle of `session` and `handle.id`.', []],
    ['A half-session, sessional turning, a session_id.', []],
    ['## A session\n\n```js\nsession\n```', []],
    ['It has [a session](./connection.md).', []],
    ['It has [a session](./connection.md), and this session ends.', ['session']],
    ['A [session](./vocabulary.md#session), the same session.', []],
    ['A session, the same [session](./vocabulary.md#session).', ['session']],
    ['A [session](./vocabulary.md#turn).', ['session']],
    ['| A |\n| - |\n| session |', ['session']],
    [':::note\n\nA turn.\n\n:::', ['turn']],
    [':::quiz\n\nWhat is a session?\n\n::recall\n\nIt lives.\n\n:::', ['session']],
    [
      ':::quiz\n\nWhat is a session?\n\n::recall\n\nA [session](./vocabulary.md#session).\n\n:::',
      [],
    ],
    [
      ':::quiz\n\nA [session](./vocabulary.md#session)?\n\n::recall\n\nYes.\n\n:::\n\nA session.',
      ['session'],
    ],
    [':::quiz\n\nWhich?\n\n- [ ] A session\n  > No.\n- [x] That\n- [ ] A turn\n\nThat.\n\n:::', []],
  ])('is found in its page: %j', async (text, missing) => {
    expect(await findMissing(text)).toEqual(missing);
  });

  it('needs no link in its own entry, but in the others', async () => {
    const text = GLOSSARY.replace('### Turn', 'A session of turns.\n\n### Turn\n\nThe turn.');
    expect(await findMissing(text, VOCABULARY)).toEqual(['session', 'turns']);
    expect(
      await findMissing(text.replace('A session', 'A [session](#session)'), VOCABULARY),
    ).toEqual(['turns']);
  });
});
