import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Entry, Records} from '../../../plugin/src/client/records.js';
import {createVisitor} from './visits.js';

const FOLDER = path.join(import.meta.dirname, 'older');
const read = (file: string) => fs.readFileSync(path.join(FOLDER, file), 'utf8');

/** What version 0.1.0 stored of each source: an answer to each question of these pages. */
const stored = JSON.parse(read('stored.json')) as Record<string, Records>;

/** Opens a page whose author has changed it, with what version 0.1.0 had stored. */
async function open(file: string, change = (text: string) => text) {
  const visitor = createVisitor();
  visitor.saved.set(file, structuredClone(stored[file] ?? {q: {}}));
  return visitor.open({[file]: change(read(file))}, file);
}

describe('records of version 0.1.0', () => {
  it.each([
    [
      'of a page with one quiz and every type',
      'docs/single.md',
      ['Which port', 'Which of', 'HTTPS', 'What belongs', 'In which', 'Put', 'What does', 'Why'],
    ],
    ['of a page with several', 'docs/several.md', ['Is TCP', 'Is UDP', 'Does UDP', 'Is IP']],
    ['of quizzes without titles', 'docs/untitled.md', ['Does a host', 'Does a switch']],
    ['of questions with ids', 'docs/ids.md', ['How many']],
    ['of a partial', 'docs/_partial.md', ['What is']],
  ])('are shown as they were: %s', async (_, file, prompts) => {
    const visit = await open(file);
    const before = Object.values(stored[file]?.q ?? {}) as Entry[];
    expect(before).toHaveLength(prompts.length);
    expect(prompts.map((prompt) => visit.entryOf(prompt).r)).toEqual(before.map(({r}) => r));
  });

  it('are found again after the next edit', async () => {
    const visitor = createVisitor();
    const file = 'docs/several.md';
    visitor.saved.set(file, structuredClone(stored[file] ?? {q: {}}));
    await visitor.open({[file]: read(file)}, file);
    const text = read(file).replace('[First]', '[Transport]').replace('the order', 'the odrer');
    const visit = await visitor.open({[file]: text}, file);
    expect(visit.entryOf('Is TCP')).toMatchObject({s: 1});
    expect(visit.entryOf('Does UDP')).toMatchObject({n: 1});
  });

  it('follow a new title where the options or the id tell the question from others', async () => {
    const telling = await open('docs/ids.md', (text) => text.replace('#named', '#other'));
    expect(telling.entryOf('How many')).toMatchObject({s: 1});
    const recall = await open('docs/single.md', (text) => text.replace('Every type', 'All types'));
    expect(recall.entryOf('Why')).toMatchObject({r: 1});
    expect(recall.entryOf('Which port')).toEqual({});
  });

  it('are not shown at another question that has taken the place of an untitled quiz', async () => {
    const NEW = ':::quiz\n\nDoes a hub have an address?\n\n- [ ] Yes\n- [x] No\n\n:::\n\n';
    const visit = await open('docs/untitled.md', (text) => NEW + text);
    expect(visit.entryOf('Does a hub')).toEqual({});
  });
});
