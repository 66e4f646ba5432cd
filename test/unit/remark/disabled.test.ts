import fs from 'node:fs';
import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

import type {Quiz} from '../../../plugin/src/model.js';
import {listFiles, ROOT} from '../../support/repository.js';
import {compile} from '../../support/compile.js';
import type {CompileOptions} from '../../support/compile.js';
import {renderPage} from '../../support/render.js';

const TYPES = fs.readFileSync(path.join(ROOT, 'test/browser/site/docs/types.md'), 'utf8');
const CHOICE = `
:::quiz[Planets]{#planets}

About **planets**.

---

::question{#size}

Which is the _largest_?

::hint[It has a spot.]

- [ ] Mars
  > The smallest but one.
- [x] Jupiter :pin

  It has moons.

It weighs more than all others.

:::

[The quiz](#planets), [its question](#planets--size)
`;

const show = (content: string, setup: CompileOptions = {}) =>
  renderPage(content.replace(/^---\n.*?\n---\n/s, ''), {
    ...setup,
    options: {...setup.options, enabled: false},
  });

/** The text of HTML, a line a block. */
const toText = (html: string): string[] =>
  html
    .replace(/<\/?(?:p|div|h\d|li|ul|ol|hr|pre|table|thead|tbody|tr)\b[^<>]*>/g, '\n')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<[^<>]+>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('a site that switches quizzes off', () => {
  it('shows the prompt and unticked options of a choice question, and nothing of its answer', async () => {
    const html = await show(CHOICE);
    expect(toText(html)).toEqual([
      'Planets',
      'About planets.',
      'Which is the largest?',
      'Mars',
      'Jupiter',
      'It has moons.',
      'The quiz, its question',
    ]);
    expect(html.match(/<input[^<>]*>/g)).toHaveLength(2);
    expect(html).not.toMatch(/checked/);
  });

  it('keeps the anchors of quizzes and questions', async () => {
    const html = await show(CHOICE);
    expect(html).toContain('id="planets"');
    expect(html).toContain('id="planets--size"');
  });

  it('leaves out the footnote of an explanation', async () => {
    const page = CHOICE.replace('all others.', 'all others.[^sun]\n\n[^sun]: But the sun.');
    expect(await show(page)).not.toContain('sun');
  });

  it('leaves to the page what is defined in an explanation', async () => {
    const page = CHOICE.replace('It weighs', '[far]: https://far.test\n\nIt weighs');
    expect(await show(`${page}\n[Far away][far]\n`)).toContain('href="https://far.test"');
  });

  it('loads nothing of the widget', async () => {
    expect(await compile(CHOICE, {options: {enabled: false}})).not.toMatch(/@theme|DocusaurusQuiz/);
  });

  it('shows what the questions of all types offer', async () => {
    const text = toText(await show(TYPES));
    expect(text).toMatchInlineSnapshot(`
      [
        "Before the quiz",
        "Session lifecycle",
        "Every type",
        "Fill in the messages of a session.",
        "The server confirms with ____. Audio goes in at ____ Hz, over a ____ (WebSocket / gRPC / WebRTC).",
        "The model speaks with one ____ a session.",
        "Complete the call.",
        "const session = await ai.live.____({",
        "model: &#x27;gemini-live-flash-preview-native-audio&#x27;, config: {responseModalities: [&#x27;____&#x27;], temperature: 0.5},",
        "});",
        "Which side sends each field?",
        "Field | Side |",
        "setup | ____ |",
        "setupComplete | ____ |",
        "goAway | ____ |",
        "Proxy",
        "Client",
        "Server",
        "Put the messages of a session in order.",
        "turnComplete",
        "setupComplete",
        "connect",
        "Audio in chunks",
        "Put the lines of connect() in order.",
        "await session.close();",
        "}",
        "async function connect() {",
        "await session.send(setup);",
        "const session = await open();",
        "What does this print?",
        "for i in range(3):",
        "print(i, i * i)",
        "What does VAD stand for?",
        "After the quiz",
      ]
    `);
    expect(text.join('\n')).not.toMatch(/Because|camel case|never speaks first|telephones/);
  });

  it('still reports mistakes', async () => {
    await expect(show(CHOICE.replace('[x]', '[ ]'))).rejects.toThrow('no-correct-option');
  });
});

/** The words that readers of a page with quizzes see at once, and those that they only see in slots that are hidden. */
async function readWords(content: string, setup: CompileOptions) {
  const shown: string[] = [];
  const hidden: string[] = [];
  const collect = () => (tree: Root) => {
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement') {
        if (node.type === 'text' || node.type === 'inlineCode') shown.push(node.value);
        return undefined;
      }
      const [{value = ''} = {}] = node.attributes as {value?: unknown}[];
      if (node.name === 'slot') {
        // Parts that say the same share a slot, which has the names of all.
        for (const name of String(value).split(' ')) {
          const isHidden = /\/(?:key|explanation|feedback|hint\/\d+)$/.test(name);
          (isHidden ? hidden : shown).push(...readTexts(node));
        }
        // A footnote stands on the page just when something that is shown refers to it.
        visit(node, 'footnoteDefinition', (note) => {
          shown.push(...readTexts(note));
        });
        return SKIP;
      }
      if (node.attributes.some((each) => 'name' in each && each.name === 'quiz')) {
        // Choices of a select are no slots.
        const {questions} = JSON.parse((value as {value: string}).value) as Quiz;
        const fields = questions.flatMap(({body}) => ('fields' in body ? body.fields : []));
        shown.push(...fields.flatMap(({choices = []}) => choices));
      }
      return undefined;
    });
  };
  await compile(content, {...setup, after: [collect]});
  return {shown: toWords(shown.join(' ')), hidden: toWords(hidden.join(' '))};
}

/** All that stands in the nodes below a node, the code of a component included. */
function readTexts(parent: Nodes): string[] {
  const texts: string[] = [];
  visit(parent, (node) => {
    if ('value' in node) texts.push(node.value);
    if ('attributes' in node) texts.push(JSON.stringify(node.attributes));
  });
  return texts;
}

const toWords = (text: string) => new Set(text.match(/[\p{L}\p{N}]{3,}/gu));

describe('no page of a site that switches quizzes off', () => {
  const folder = path.join(ROOT, 'test/fixtures/cases');
  const cases = listFiles(folder)
    .filter((file) => file.endsWith('/output.js'))
    .map((file) => path.dirname(file));

  it.each(cases)('shows a key, a hint, feedback or an explanation: %s', async (name) => {
    const file = path.join(folder, name, 'case.json');
    const {formats: [format = 'mdx'] = [], ...setup} = (
      fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
    ) as CompileOptions & {formats?: ('md' | 'mdx')[]};
    const input = fs.readFileSync(path.join(folder, name, 'input.md'), 'utf8');
    const {shown, hidden} = await readWords(input, {...setup, format});
    const html = await show(input, {...setup, format});
    expect(html).not.toMatch(/<slot/);
    const words = toWords(toText(html).join(' '));
    expect([...words].filter((word) => hidden.has(word) && !shown.has(word))).toEqual([]);
  });
});
