import {beforeEach, describe, expect, it} from 'vitest';

import {approve, edit, lint, listNames, readLockFile, said, write, writeSites} from './site.js';

const PAGE = `# Live

## Barge-in

When the user speaks, the server stops at once. It drops the rest.

The limits are:

- 15 minutes with audio
- 2 minutes with video

| Direction | Rate   | Bits |
| --------- | ------ | ---- |
| sent      | 16 kHz | 16   |
| received  | 24 kHz | 16   |

\`\`\`json
{
  "interrupted": true,
  "turnComplete": false
}
\`\`\`

## Rate

Nothing of it is here.

:::quiz{#check}

::question{#stop review="#barge-in" because="stops at once"}

What does the server do?

::recall

It stops.

---

::question{#item review="#barge-in" because="15 minutes"}

How long is a session?

::recall

15 minutes.

---

::question{#cell review="#barge-in" because="24 kHz"}

Which rate is received?

::recall

24 kHz.

---

::question{#code review="#barge-in" because='"interrupted": true'}

What says that?

::recall

A field.

---

::question{#far review="./names.md#hosts" because="A name"}

What is a host called?

::recall

A name.

:::
`;

writeSites();

beforeEach(() => {
  write('docs/page.md', PAGE);
});

/** Which questions are stale, and why. */
async function listStale(): Promise<string[]> {
  const messages = await lint();
  return messages.map((text) => text.slice(text.indexOf('Unexpected'), text.indexOf(', expected')));
}

const changed = (was: string, now: string, where = '“Barge-in”'): string =>
  `Unexpected change of what the question rests on: “${was}” ${now} in ${where}`;

describe('the evidence of a question', () => {
  it('is kept with what it says in its place', async () => {
    expect(await approve()).toBe(0);
    const {questions} = JSON.parse(readLockFile()) as {questions: Record<string, string>};
    expect(Object.values(questions)).toEqual([
      '“received, Rate: 24 kHz”',
      '“"interrupted": true,”',
      '“A name.”',
      '“The limits are: 15 minutes with audio”',
      '“When the user speaks, the server stops at once.”',
    ]);
    expect(await listStale()).toEqual([]);
  });

  it.each([
    ['another sentence', 'It drops the rest.', 'It keeps the rest.'],
    ['a new sentence', 'at once. It', 'at once. You hear nothing. It'],
    ['another item', '2 minutes with video', '3 minutes with video'],
    ['another row', '| sent      | 16 kHz | 16   |', '| sent      | 48 kHz | 24   |'],
    ['another cell', '| received  | 24 kHz | 16   |', '| received  | 24 kHz | 24   |'],
    ['a new column', '| Direction | Rate   | Bits |', '| Direction | Rate   | Depth |'],
    ['another line of code', '"turnComplete": false', '"turnComplete": true'],
    ['another section', 'Nothing of it', 'Not much of it'],
    ['typography', 'the server stops at once.', 'the server *stops* at\nonce…'],
    ['a link', 'the server stops', 'the [server](#rate) stops'],
    ['a misspelt word', 'the server stops', 'the sever stops'],
    ['an article', 'the user speaks', 'a user speaks'],
    [
      'halves that change places',
      'When the user speaks, the server stops at once.',
      'The server stops at once when the user speaks.',
    ],
    ['a sentence in two', 'speaks, the server', 'speaks… The server'],
    ['a comma of code', '"interrupted": true,', '"interrupted": true'],
    ['a unit', '15 minutes with audio', '15 min with audio'],
  ])('does not mind %s', async (_, from, to) => {
    await approve();
    edit('docs/page.md', from, to);
    expect(await listStale()).toEqual([]);
  });

  it.each([
    ['It holds 131,072 tokens and it never grows.', 'It holds 131 072 tokens. It never grows.'],
    ['It holds 131,072 tokens, and never grows.', 'It holds 131072 tokens. It never grows.'],
    ["It can't hold 12 tokens.", 'It cannot hold twelve tokens (see [Limits](#limits)).'],
  ])('says the same in another form: %s', async (was, now) => {
    write('docs/names.md', `## Hosts {#hosts}\n\n${was}\n\n## Limits\n`);
    edit('docs/page.md', 'because="A name"', 'because="tokens"');
    await approve();
    edit('docs/names.md', was, now);
    expect(await listStale()).toEqual([]);
  });

  it('is told with a mark where its source does not say what readers see', async () => {
    write('docs/names.md', '## Hosts {#hosts}\n\nIt holds ~~10~~ 12 tokens.\n\n## Limits\n');
    edit('docs/page.md', 'because="A name"', 'because="tokens"');
    await approve();
    edit('docs/names.md', '12 tokens', '15 tokens');
    expect(await listStale()).toEqual([
      changed(
        'It holds … 12 tokens.',
        'is now “It holds … 15 tokens.”',
        '“Hosts” in docs/names.md:1',
      ),
    ]);
  });

  it('may move within its section', async () => {
    await approve();
    edit('docs/page.md', 'When the user speaks, the server stops at once. ', '');
    edit('docs/page.md', '## Rate', 'When the user speaks, the server stops at once.\n\n## Rate');
    expect(await listStale()).toEqual([]);
  });

  it.each([
    [
      'stops at once',
      'stops at once, unless it is told to go on',
      'When the user speaks, the server stops at once',
    ],
    ['the server stops', 'the server never stops', 'When the user speaks, the server'],
    ['When the user speaks', 'Unless the user speaks', ', the server stops at once.'],
  ])('minds that “%s” becomes “%s”', async (from, to) => {
    await approve();
    edit('docs/page.md', from, to);
    const was = 'When the user speaks, the server stops at once.';
    expect(await listStale()).toEqual([changed(was, `is now “${was.replace(from, to)}”`)]);
  });

  it('minds another item, row or line of code', async () => {
    await approve();
    edit('docs/page.md', '15 minutes with audio', '15 minutes with audio and video');
    edit('docs/page.md', '| received  | 24 kHz', '| played    | 24 kHz');
    edit('docs/page.md', '"interrupted": true,', '"interrupted": true, "by": "user",');
    expect(await listStale()).toEqual([
      changed(
        'The limits are: 15 minutes with audio',
        'is now “The limits are: 15 minutes with audio and video”',
      ),
      changed('received, Rate: 24 kHz', 'is now “played, Rate: 24 kHz”'),
      changed('"interrupted": true,', 'is now “"interrupted": true, "by": "user",”'),
    ]);
  });

  it('minds that it is gone, and is told what is nearest', async () => {
    await approve();
    edit('docs/page.md', 'the server stops at once', 'the server goes on');
    edit('docs/page.md', '- 15 minutes with audio\n', '');
    edit('docs/names.md', 'A name.', 'Nothing.');
    expect(await listStale()).toEqual([
      changed(
        'When the user speaks, the server stops at once.',
        'is now “When the user speaks, the server goes on.”',
      ),
      changed(
        'The limits are: 15 minutes with audio',
        'is now “The limits are: 2 minutes with video”',
      ),
      changed('A name.', 'is gone', '“Hosts” in docs/names.md:1'),
    ]);
  });

  it('minds that its section is gone', async () => {
    await approve();
    edit('docs/names.md', '{#hosts}', '{#servers}');
    expect(await listStale()).toEqual([
      'Unexpected review of `./names.md#hosts`, where the section is gone that said “A name.”',
    ]);
  });

  it('is fine again once it is approved', async () => {
    await approve();
    edit('docs/page.md', 'stops at once', 'stops at once, and waits');
    expect(await listStale()).toHaveLength(1);
    expect(await approve()).toBe(0);
    expect(said.at(-1)).toContain('0 new, 1 whose section has changed, 0 gone');
    expect(await listStale()).toEqual([]);
  });

  it('is not approved in another page that does not have it', async () => {
    edit('docs/names.md', 'A name.', 'A number.');
    expect(await approve()).toBe(1);
    expect(said.at(-1)).toContain(
      'docs/page.md#check--far rests on words that its section does not have once',
    );
    expect(listNames()).toHaveLength(4);
  });

  it('is compared with the section that was approved before there was evidence', async () => {
    edit('docs/page.md', ' because="stops at once"', '');
    await approve();
    edit('docs/page.md', '"#barge-in"}', '"#barge-in" because="stops at once"}');
    expect(await listStale()).toEqual([]);
    edit('docs/page.md', 'It drops the rest.', 'It keeps the rest.');
    expect(await listStale()).toEqual([
      'Unexpected change of “Barge-in”, which the question is about',
    ]);
  });

  it('may be quoted in other words of the page that still says the same', async () => {
    await approve();
    edit('docs/page.md', 'because="stops at once"', 'because="drops the rest"');
    expect(await listStale()).toEqual([]);
  });
});
