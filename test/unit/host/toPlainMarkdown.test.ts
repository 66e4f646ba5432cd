import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {createReader} from '../../../plugin/src/host/createReader.js';
import {toPlainMarkdown} from '../../../plugin/src/host/toPlainMarkdown.js';
import {listFiles, ROOT} from '../../support/repository.js';

const QUIZ = `:::quiz[Planets]{#planets}

Which is the _largest_?

::hint[It has a spot.]

- [ ] Mars
  > The smallest but one.
- [x] Jupiter :pin

It weighs more than all others.[^sun]

[^sun]: But the sun.

:::`;

describe('a page as plain Markdown', () => {
  it('has unticked options in the place of a quiz, and one block of answers at its end', async () => {
    const page = `---\ntitle: Space\n---\n\n# Space\n\n${QUIZ}\n\nAfter  it,\n* as it was.\n`;
    expect(await toPlainMarkdown(page)).toBe(`---
title: Space
---

# Space

**Planets**

Which is the _largest_?

- [ ] Mars
- [ ] Jupiter

After  it,
* as it was.

<details>
<summary>Answers</summary>

**Which is the _largest_?**

Jupiter

It weighs more than all others.<sup>a</sup>

<sup>a</sup> But the sun.

</details>
`);
  });

  it('becomes what the manual shows', async () => {
    const manual = fs.readFileSync(path.join(ROOT, 'docs/guide/exporting.md'), 'utf8');
    const [before = '', after = ''] = [
      ...manual.matchAll(/^(`{3,})md title=.*\n([^]*?)^\1$/gm),
    ].map(([, , text = '']) => text);
    expect(before).toContain('[x] 443');
    expect(await toPlainMarkdown(before)).toBe(after);
  });

  it('has what the questions of all types offer', async () => {
    const page = fs.readFileSync(path.join(ROOT, 'test/browser/site/docs/types.md'), 'utf8');
    expect(await toPlainMarkdown(page)).toMatchInlineSnapshot(`
      "---
      title: Types
      slug: /types
      hide_table_of_contents: true
      ---

      [Before the quiz](./plain.md)

      ## Session \`lifecycle\`

      **Every type**

      Fill in the **messages** of a session.

      The server confirms with \\_\\_\\_\\_. Audio goes in at \\_\\_\\_\\_ Hz, over a \\_\\_\\_\\_ (WebSocket / gRPC / WebRTC).

      - The model speaks with one \\_\\_\\_\\_ a session.

      ---

      Complete the call.

      \`\`\`js title="connect.js"
      const session = await ai.live.____({
        model: 'gemini-live-flash-preview-native-audio', config: {responseModalities: ['____'], temperature: 0.5},
      });
      \`\`\`

      ---

      Which side sends each field?

      | Field           | Side     |
      | --------------- | -------- |
      | \`setup\`         | \\_\\_\\_\\_ |
      | \`setupComplete\` | \\_\\_\\_\\_ |
      | \`goAway\`        | \\_\\_\\_\\_ |

      - Proxy
      - Client
      - Server

      ---

      Put the messages of a session in order.

      - \`turnComplete\`
      - \`setupComplete\`
      - \`connect\`
      - Audio in **chunks**

      ---

      Put the lines of \`connect()\` in order.

      \`\`\`js
      await session.close();
      }
      async function connect() {
        await session.send(setup);
        const session = await open();
      \`\`\`

      ---

      What does this print?

      \`\`\`python
      for i in range(3):
          print(i, i * i)
      \`\`\`

      ---

      What does VAD stand for?

      [After the quiz](./plain.md)

      <details>
      <summary>Answers</summary>

      **Fill in the messages of a session.**

      The server confirms with **\`setupComplete\`**. Audio goes in at **16000** Hz, over a **WebSocket**.

      - The model speaks with one **voice** a session.

      Because of text.

      **Complete the call.**

      \`\`\`js title="connect.js"
      const session = await ai.live.connect({
        model: 'gemini-live-flash-preview-native-audio', config: {responseModalities: ['AUDIO'], temperature: 0.5},
      });
      \`\`\`

      Because of code.

      **Which side sends each field?**

      | Field           | Side   |
      | --------------- | ------ |
      | \`setup\`         | Client |
      | \`setupComplete\` | Server |
      | \`goAway\`        | Server |

      Because of match.

      **Put the messages of a session in order.**

      1. \`connect\`
      2. \`setupComplete\`
      3. Audio in **chunks**
      4. \`turnComplete\`

      Because of order.

      **Put the lines of \`connect()\` in order.**

      \`\`\`js
      async function connect() {
        const session = await open();
        await session.send(setup);
      }
      \`\`\`

      Because of lines.

      **What does this print?**

      \`\`\`text
      0 0
      1 1
      2 4
      \`\`\`

      Because of output.

      **What does VAD stand for?**

      Voice activity detection.

      </details>
      "
    `);
  });

  it('keeps the footnotes of an answer in it, and those of the page where they are', async () => {
    const asked = QUIZ.replace('all others.', 'all others.[^page]');
    const plain = await toPlainMarkdown(`See below.[^page]\n\n${asked}\n\n[^page]: Below.\n`);
    const [shown, answers] = plain.split('<details>');
    expect(shown).toContain('[^page]: Below.');
    expect(shown).not.toContain('But the sun.');
    expect(answers).toContain('others.[^page]<sup>a</sup>');
    expect(answers).toContain('<sup>a</sup> But the sun.');
    expect(answers).not.toContain('[^sun]');
  });

  it('stays as it is without a quiz', async () => {
    const page = '# No quiz\n\n*   A list\n- [x] Done';
    expect(await toPlainMarkdown(page)).toBe(page);
  });

  it('keeps a quiz in the blocks around it', async () => {
    const inside = QUIZ.split('\n').map((line) => `>   ${line}`);
    const text = await toPlainMarkdown([`> - Item`, ...inside.map((each) => each)].join('\n'));
    expect(text.slice(0, text.indexOf('<details>'))).toMatch(/^(?:>.*\n)+\n$/);
    expect(text).toContain('\n>   - [ ] Mars\n');
  });

  it('never says what the page never reveals', async () => {
    const text = await toPlainMarkdown(QUIZ.replace('#planets', '#planets reveal=never'));
    expect(text).not.toMatch(/details|weighs|sun/);
    expect(text).toContain('- [ ] Jupiter');
  });

  it('has the summary that it is given, as text', async () => {
    const text = await toPlainMarkdown(QUIZ, {summary: 'A <b> & {c}'});
    expect(text).toContain('<summary>A &#60;b> &#38; &#123;c}</summary>');
  });

  it('is refused for a mistake in a quiz, which would show a key', async () => {
    const page = QUIZ.replace('[ ] Mars', '[] Mars');
    const options = {siteDir: '/site', path: '/site/docs/space.md'};
    await expect(toPlainMarkdown(page, options)).rejects.toThrow(/docs\/space\.md:7:3 bad-marker/);
  });
});

describe('the manual and the fixtures as plain Markdown', () => {
  const cases = path.join(ROOT, 'test/fixtures/cases');
  const manual = listFiles(path.join(ROOT, 'docs/guide')).map((file) => `docs/guide/${file}`);
  const inputs = listFiles(cases)
    .filter((file) => file.endsWith('/output.js'))
    .map((file) => `test/fixtures/cases/${path.dirname(file)}/input.md`);

  it.each([...manual.filter((file) => /\.mdx?$/.test(file)), ...inputs])(
    'can be read again, and have no quiz: %s',
    async (file) => {
      const page = fs.readFileSync(path.join(ROOT, file), 'utf8');
      const options = {path: file, markdown: {format: 'detect'}} as const;
      const text = await toPlainMarkdown(page, options).catch((error: unknown) => {
        if (/^Error: (?:One mistake|\d+ mistakes) in the quizzes/.test(String(error))) return '';
        throw error;
      });
      const read = await createReader(options);
      const again = await read(text, file, true);
      expect(again?.error).toBeUndefined();
      expect(again?.quizzes ?? []).toEqual([]);
      expect(again?.problems ?? []).toEqual([]);
    },
  );
});
