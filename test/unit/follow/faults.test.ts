import {describe, expect, it} from 'vitest';
import {createVisitor} from './visits.js';
import type {Visit} from './visits.js';

const PAGE = 'docs/page.md';
const ask = (prompt: string, options: string, id = '') =>
  `${id && `::question{#${id}}\n\n`}${prompt}\n\n${options}\n`;
const quiz = (content: string, head = '') => `:::quiz${head}\n\n${content}\n:::\n`;
const YES = '- [x] Yes\n- [ ] No';

/** Answers a question of a page, and opens what the author has made of the page. */
async function edit(before: string, after: string, give: (visit: Visit) => void): Promise<Visit> {
  const visitor = createVisitor();
  give(await visitor.open({[PAGE]: before}, PAGE));
  return visitor.open({[PAGE]: after}, PAGE);
}

const answer = (prompt: string, text: string) => (visit: Visit) =>
  visit.answer(prompt, [visit.idOf(prompt, text)]);

describe('an answer is not shown at another question', () => {
  const A = ask('Does a server of DNS answer on port 53?', YES);
  const NEW = ask('Is HTTP older than the web browser?', YES);

  it('that took the place of an untitled quiz, but at its own', async () => {
    const visit = await edit(quiz(A), quiz(NEW) + quiz(A), answer('Does', 'yes'));
    expect(visit.entryOf('Is HTTP')).toEqual({});
    expect(visit.entryOf('Does')).toMatchObject({n: 1, s: 1});
  });

  it('whose prompt replaced the prompt of the old one', async () => {
    const visit = await edit(quiz(A), quiz(NEW), answer('Does', 'yes'));
    expect(visit.entryOf('Is HTTP')).toEqual({});
  });

  it('that had stood beside the old one, however alike, when that was removed', async () => {
    const first = ask(
      'Which port does a server of the web listen on by default?',
      '- [x] 443\n- [ ] 22',
    );
    const other = ask(
      'Which port does a server of the wep listen on by default?',
      '- [x] 443\n- [ ] 22',
    );
    const visit = await edit(
      quiz(first) + quiz(other),
      quiz(other),
      answer('Which port does a server of the web', '443'),
    );
    expect(visit.entryOf('Which')).toEqual({});
  });

  it('and an answer given there takes nothing away from a version of the page that still asks the old one', async () => {
    const visitor = createVisitor();
    const versions = {
      'versioned_docs/version-1/page.md': quiz(A),
      [PAGE]: quiz(NEW),
    };
    const [old = '', next = ''] = Object.keys(versions);
    answer('Does', 'yes')(await visitor.open(versions, old));
    answer('Is HTTP', 'no')(await visitor.open(versions, next));
    expect((await visitor.open(versions, old)).entryOf('Does')).toMatchObject({s: 1});
    expect((await visitor.open(versions, next)).entryOf('Is HTTP')).toMatchObject({s: 0});
  });
});

describe('an answer does not depend on the address', () => {
  const question = ask('Which port does HTTPS use by default?', '- [x] 443\n- [ ] 80');
  const named = ask('Which port does HTTPS use by default?', '- [x] 443\n- [ ] 80', 'https');

  it('of the quiz: a title may change', async () => {
    const visit = await edit(
      quiz(question, '[Ports]'),
      quiz(question, '[The ports]'),
      answer('Which', '443'),
    );
    expect(visit.entryOf('Which')).toMatchObject({n: 1, s: 1});
  });

  it.each([
    ['of the file', question, true],
    ['of the file, with an id and without an index of the site', named, false],
  ])('%s', async (_, content, hasIndex) => {
    const visitor = createVisitor();
    answer('Which', '443')(await visitor.open({[PAGE]: quiz(content)}, PAGE));
    const visit = await visitor.open({'docs/new.md': quiz(content)}, 'docs/new.md', hasIndex);
    expect(visit.entryOf('Which')).toMatchObject({n: 1, s: 1});
    // It was copied: the old record stays.
    expect(Object.keys(visitor.saved.get(PAGE)?.q ?? {})).toContainEqual(
      expect.stringMatching('/'),
    );
  });

  it('of the file, but is not copied as long as any version has the old place', async () => {
    const visitor = createVisitor();
    const site = {
      'versioned_docs/version-1/page.md': quiz(question),
      'docs/new.md': quiz(question),
    };
    const [old = '', next = ''] = Object.keys(site);
    answer('Which', '443')(await visitor.open(site, old));
    expect((await visitor.open(site, next)).entryOf('Which')).toEqual({});
  });

  it('of the file, but is not copied into another language', async () => {
    const visitor = createVisitor();
    answer('Which', '443')(await visitor.open({[PAGE]: quiz(named)}, PAGE));
    const german = 'i18n/de/docusaurus-plugin-content-docs/current/page.md';
    expect((await visitor.open({[german]: quiz(named)}, german)).entryOf('Which')).toEqual({});
  });
});

describe('twins leave each other alone', () => {
  const one = ask('Does a switch know the addresses of the hosts behind it?', YES);
  const slip = ask('Does a switch knwo the addresses of the hosts behind it?', YES);
  const two = ask('Is a router needed between two networks?', YES);

  it('when the second one comes', async () => {
    const visit = await edit(quiz(one), quiz(`${one}\n---\n\n${two}`), answer('Does', 'yes'));
    expect(visit.entryOf('Does')).toMatchObject({s: 1});
    expect(visit.entryOf('Is')).toEqual({});
  });

  it('when the prompt of one is corrected', async () => {
    const visit = await edit(
      quiz(`${slip}\n---\n\n${two}`),
      quiz(`${one}\n---\n\n${two}`),
      answer('Does', 'yes'),
    );
    expect(visit.entryOf('Does')).toMatchObject({s: 1});
    expect(visit.entryOf('Is')).toEqual({});
  });

  it('and the prompt of a recall is corrected', async () => {
    const recall = (prompt: string) => quiz(`${prompt}\n\n::recall\n\nBecause.\n`);
    const visit = await edit(
      recall('Why does a switch knwo the addresses of hosts?'),
      recall('Why does a switch know the addresses of hosts?'),
      (page) => page.answer('Why', 1),
    );
    expect(visit.entryOf('Why')).toMatchObject({r: 1, n: 1});
  });
});

describe('the response decides', () => {
  const options = (right: string, wrong: string, other = 'port 80') =>
    quiz(
      ask('Where does a server of HTTPS listen?', `- [x] ${right}\n- [ ] ${wrong}\n- [ ] ${other}`),
    );

  it.each([
    ['a full stop', 'On port 443.', 'on port 22'],
    ['a capital', 'On Port 443', 'on port 22'],
    ['emphasis', 'on *port 443*', 'on port 22'],
    ['code', '`on port 443`', 'on port 22'],
    ['a link', '[on port 443](https://example.com)', 'on port 22'],
    ['quotation marks', '“on port 443”', 'on port 22'],
    ['another wrong option', 'on port 443', 'on port twenty-two'],
  ])('and %s changes nothing', async (_, right, wrong) => {
    const visit = await edit(
      options('on port 443', 'on port 22'),
      options(right, wrong),
      answer('Where', 'on port 443'),
    );
    expect(visit.entryOf('Where')).toMatchObject({
      r: [visit.idOf('Where', 'on port 443')],
      n: 1,
      s: 1,
    });
  });

  it('and the language and the title of a fence change nothing', async () => {
    const fence = (lang: string) =>
      quiz(
        ask('What prints 1?', `- [x]\n\n  \`\`\`${lang}\n  print(1)\n  \`\`\`\n\n- [ ] nothing`),
      );
    const visit = await edit(fence('py'), fence('python title="a.py"'), answer('What', 'print(1'));
    expect(visit.entryOf('What')).toMatchObject({n: 1, s: 1});
  });

  it('and an accepted alternative that was added changes nothing', async () => {
    const blank = (key: string) => quiz(`The capital of France is [[${key}]].\n`);
    const visit = await edit(blank('Paris'), blank('Paris|Lutetia'), (page) =>
      page.answer('The capital', ['Paris']),
    );
    expect(visit.entryOf('The capital')).toMatchObject({r: ['Paris'], s: 1});
  });

  it('and it goes with the score when the chosen option says something else, but the question stays completed', async () => {
    const visit = await edit(
      options('on port 443', 'on port 22'),
      options('on port 443', 'on port 21'),
      answer('Where', 'on port 22'),
    );
    expect(visit.entryOf('Where')).toMatchObject({c: expect.any(Number) as number});
    expect(visit.entryOf('Where').r).toBeUndefined();
    expect(visit.entryOf('Where').s).toBeUndefined();
  });

  it('and it goes when something else is right, but a question with an id stays completed', async () => {
    const content = (a: string, b: string) =>
      quiz(ask('Where does a server of HTTPS listen?', `- [${a}] on 443\n- [${b}] on 22`, 'where'));
    const visit = await edit(content('x', ' '), content(' ', 'x'), answer('Where', 'on 22'));
    expect(visit.entryOf('Where')).toMatchObject({c: expect.any(Number) as number});
    expect(visit.entryOf('Where').r).toBeUndefined();
  });
});

describe('an id that an author gives to something else', () => {
  it.each([
    ['another prompt', ask('Is UDP reliable?', YES, 'own')],
    [
      'another type',
      '::question{#own}\n\nDoes TCP keep the order of what is sent?\n\n::recall\n\nYes.\n',
    ],
  ])('does not keep that it was completed: %s', async (_, after) => {
    const before = ask('Does TCP keep the order of what is sent?', YES, 'own');
    const visit = await edit(quiz(before), quiz(after), answer('Does', 'yes'));
    expect(visit.entryOf(after.includes('UDP') ? 'Is' : 'Does')).toEqual({});
  });
});

describe('a reset', () => {
  it('stays, whatever older record there is of the question', async () => {
    const visitor = createVisitor();
    const content = ask('Which port does HTTPS use by default?', '- [x] 443\n- [ ] 80');
    const [before, after] = [quiz(content, '[Ports]'), quiz(content, '[The ports]')];
    answer('Which', '443')(await visitor.open({[PAGE]: before}, PAGE));
    (await visitor.open({[PAGE]: after}, PAGE)).reset('Which');
    const visit = await visitor.open({[PAGE]: after}, PAGE);
    expect(visit.entryOf('Which').r).toBeUndefined();
    expect(visit.entryOf('Which').c).toBeUndefined();
  });
});
