import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {writeIds} from '../../../plugin/src/cli/ids/writeIds.js';
import {merge} from '../../../plugin/src/client/merge.js';
import type {Records} from '../../../plugin/src/client/records.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import {ROOT} from '../../support/repository.js';
import {createVisitor} from './visits.js';

const FILE = 'docs/several.md';
const PROMPTS = ['Is TCP', 'Is UDP', 'Does UDP', 'Is IP'];
const text = fs.readFileSync(path.join(import.meta.dirname, 'older', FILE), 'utf8');

/** A reader who has answered all questions of a page: each with its first option. */
async function answerAll() {
  const visitor = createVisitor();
  const visit = await visitor.open({[FILE]: text}, FILE);
  for (const prompt of PROMPTS) visit.answer(prompt, [visit.idOf(prompt, 'yes')]);
  return {visitor, entries: PROMPTS.map((prompt) => visit.entryOf(prompt))};
}

describe('the rule holds', () => {
  it('when `quiz:ids` writes ids into a page: no answer is lost', async () => {
    const {visitor, entries} = await answerAll();
    const read = await createReader({siteDir: ROOT});
    const page = await read(text, `${ROOT}/${FILE}`);
    const written = writeIds(text, page!).text;
    expect(written).not.toBe(text);
    const visit = await visitor.open({[FILE]: written}, FILE);
    const kept = PROMPTS.map((prompt) => visit.entryOf(prompt));
    expect(kept.map(({r, s, n}) => [r, s, n])).toEqual(entries.map(({r, s, n}) => [r, s, n]));
  });

  it('in two tabs: what one has answered since the other was opened stays', async () => {
    const {visitor} = await answerAll();
    const before = visitor.saved.get(FILE)!;
    const edited = {[FILE]: text.replace('[First]', '[Transport]')};
    const one = createVisitor();
    one.saved.set(FILE, before);
    const other = createVisitor();
    other.saved.set(FILE, before);
    await one.open(edited, FILE);
    const visit = await other.open(edited, FILE);
    visit.reset('Is TCP');
    visit.answer('Is TCP', [visit.idOf('Is TCP', 'no')]);
    const merged = [one.saved.get(FILE)!, other.saved.get(FILE)!].reduce<Records>(
      (records, saved) => merge(records, {...saved}),
      {q: {}},
    );
    one.saved.set(FILE, merged);
    const again = await one.open(edited, FILE);
    expect(again.entryOf('Is TCP').r).toEqual([again.idOf('Is TCP', 'no')]);
    expect(again.entryOf('Is UDP').n).toBe(1);
  });

  it('on an unchanged page: nothing is written twice', async () => {
    const {visitor} = await answerAll();
    await visitor.open({[FILE]: text}, FILE);
    const before = JSON.stringify(visitor.saved.get(FILE));
    await visitor.open({[FILE]: text}, FILE);
    expect(JSON.stringify(visitor.saved.get(FILE))).toBe(before);
  });

  it('with at most 200 bytes for each question with four options', async () => {
    const file = 'docs/size.md';
    const page =
      ':::quiz[Ports]\n\nWhich of these ports does a server of HTTPS listen on, unless somebody has configured another one?\n\n- [x] 443\n- [ ] 80\n- [ ] 22\n- [ ] 25\n\n:::\n';
    const visitor = createVisitor();
    const visit = await visitor.open({[file]: page}, file);
    visit.answer('Which', [visit.idOf('Which', '443')]);
    const [[key, entry]] = Object.entries(visitor.saved.get(file)!.q) as [[string, object]];
    const times = {c: 1_700_000_000_000, t: 1_700_000_000_000};
    // In a browser, the hash of a prompt has up to 11 letters.
    const f = 'v103u0-1234567890';
    const stored = JSON.stringify({[key]: {...entry, f, ...times}});
    expect(stored.length).toBeLessThanOrEqual(200);
  });
});
