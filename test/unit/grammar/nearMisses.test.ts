import remarkMath from 'remark-math';
import {describe, expect, it} from 'vitest';

import {readQuizzes} from '../../support/readQuizzes.js';

const BODY = '\n\nWhich?\n\n- [x] a\n- [ ] b\n\n:::\n';

/** The rule and place of each message, or nothing where there is none. */
async function listMessages(text: string, format: 'md' | 'mdx'): Promise<string[]> {
  const reading = readQuizzes(text, {format, remarkPlugins: [remarkMath]});
  const message = await reading.then(
    () => '',
    (error: unknown) => String(error),
  );
  return Array.from(message.matchAll(/:(\d+:\d+ [\w-]+)/g), ([, found = '']) => found);
}

const FORMATS = ['md', 'mdx'] as const;

const OPENERS: [opener: string, message: string][] = [
  [':::Quiz', '1:1 malformed-fence'],
  ['::: quiz', '1:1 malformed-fence'],
  [':::\tQUIZ[T]{#a}', '1:1 malformed-fence'],
  [':::quiz Title', '1:8 malformed-fence'],
  [':::quiz [Title]', '1:8 malformed-fence'],
  [':::quiz[Title] {#id}', '1:15 malformed-fence'],
  [':::quiz{#id}[Title]', '1:13 malformed-fence'],
  [':::quiz[Title', '1:8 malformed-fence'],
  [':::quiz[Title]x', '1:15 malformed-fence'],
  ['：：：quiz', '1:1 malformed-fence'],
  [':：:quiz[T]', '1:1 malformed-fence'],
  [':::\u200bquiz', '1:1 malformed-fence'],
  ['\u00a0:::quiz', '1:2 malformed-fence'],
  [':::quiz{shuffle=}', '1:9 malformed-attributes'],
  [':::quiz{#a ?}', '1:12 malformed-attributes'],
  [':::quiz{#a', '1:11 malformed-attributes'],
  [':::quiz{id={2}}', '1:9 malformed-attributes'],
  [':::quiz{#a attempts={2} pick={1}}', '1:12 malformed-attributes'],
  [':::quiz{#a #b}', '1:12 invalid-attribute'],
  [':::quiz{pick=1 pick=1}', '1:16 invalid-attribute'],
];

describe.each(FORMATS)('as %s, an opener with a slip', (format) => {
  it.each(OPENERS)('is named once, and nothing below it: %j', async (opener, message) => {
    const body = BODY.replace('- [x] a', '- [x a\n- [[..]]');
    const isOpen = message.includes('attribute') && opener.includes('#b');
    const text = opener + (isOpen || opener.includes('pick') ? BODY : body);
    expect(await listMessages(text, format)).toEqual([message]);
  });

  it.each(OPENERS.slice(0, 6))('is named beside an error of the host: %j', async (opener, at) => {
    const messages = await listMessages(`${opener}${BODY}\n<a>{\n`, 'mdx');
    expect(messages).toContain(at);
  });
});

const PLACES: [text: string, messages: string[]][] = [
  ['Text.\n::: quiz', ['2:1 malformed-fence']],
  ['- Item\n  :::Quiz Title', ['2:3 malformed-fence']],
  ['Text.\n2. :::quiz', ['2:4 malformed-fence']],
  ['Text.\n\n1234567890) ::quiz', ['3:13 malformed-fence']],
  ['Text.\n\n\ufeff* ::quiz', ['3:4 malformed-fence']],
  ['Text.\n\n\u200b> 1. :::quiz', ['3:7 malformed-fence']],
  ['-\u00a0:::quiz', ['1:3 malformed-fence']],
  ['Text.\n\n2.\u200b ::quiz', ['3:5 malformed-fence']],
  ['Text.\n2. :::', []],
  ['Text.\n\n*a* 1. :::quiz', []],
  ['Text.\nStep 2. :::quiz', []],
  ['Text.\n\u200b \t:::quiz', ['2:4 malformed-fence']],
  [`:::quiz\n\nWhich? ::hint[Look] More.\n\n- [x] a\n- [ ] b\n\n:::`, ['3:8 malformed-leaf']],
  [`:::quiz\n\nWhich?\n\n:: hint[Look]\n\n- [x] a\n- [ ] b\n\n:::`, ['5:1 malformed-leaf']],
  [`:::quiz\n\nA [b]] and [[c]].\n\n:::`, ['3:3 invalid-blank']],
  [`:::quiz\n\nA [[b\n\n:::`, ['3:3 invalid-blank']],
  [`:::quiz\n\nA <b>[[c\`]</b> and\n\n:::`, ['3:6 invalid-blank']],
  [`:::quiz\n\nA <b>x [[c <i>d</i> e</b>\n\n:::`, ['3:8 invalid-blank']],
  [`::::quiz${BODY}`, ['8:1 unclosed-fence']],
  [`:::quiz${BODY.replace('\n:::', '\n:::\u200b')}`, ['8:1 malformed-fence']],
  [`:::quiz${BODY}\n:::`, ['10:1 stray-fence']],
];

describe.each(FORMATS)('as %s, a mark in the wrong place', (format) => {
  it.each(PLACES)('is named with its place: %j', async (text, messages) => {
    expect(await listMessages(`${text}\n`, format)).toEqual(messages);
  });
});

describe('an element around a quiz', () => {
  const BODY_OF_LINES = '\n\nWhich?\n\n<b>\n\ntext\n\n</b>\n\n- [x] a\n- [ ] b\n\n';

  it.each([
    [':::quiz]\n\n\n', '3:8 malformed-fence'],
    ['::: quiz\n', '3:1 malformed-fence'],
    [`::: quiz${BODY_OF_LINES}`, '3:1 malformed-fence'],
    [`::: quiz${BODY_OF_LINES}:::\n\n`, '3:1 malformed-fence'],
  ])('keeps its end where the opener of the quiz has a slip: %j', async (quiz, message) => {
    const text = `<details>\n\n${quiz}</details>\n`;
    expect(await listMessages(text, 'mdx')).toEqual([message]);
    const {code} = await readQuizzes(text, {format: 'mdx', options: {onProblem: 'ignore'}});
    // The host makes its own component of the element.
    expect(code).toMatch(/details/i);
  });
});

describe('a quiz below HTML', () => {
  it.each([
    ['<div>\n:::quiz', ['2:1 malformed-fence']],
    ['<details>\n<summary>A</summary>\n  :::quiz[T]', ['3:3 malformed-fence']],
    ['<TabItem value="a">\n::: Quiz', ['2:1 malformed-fence']],
    ['<div>:::quiz', ['1:6 malformed-fence']],
    ['<!-- a -->\n:::quiz', []],
    ['<!--\n:::quiz\n-->', []],
    ['<pre>\n:::quiz\n</pre>', []],
    ['<div>\n<!-- :::quiz\n:::quiz -->\n</div>', []],
  ])('is named where CommonMark takes it for HTML: %j', async (text, messages) => {
    expect(await listMessages(`${text}${BODY}`, 'md')).toEqual(messages);
  });
});

describe.each(FORMATS)('as %s, marks over several lines', (format) => {
  it.each<[text: string, place: string]>([
    ['> :::quiz\n>\n> A [[9..\n> 1]] b.\n>\n> :::', '3:7'],
    ['- :::quiz\n\n  A [[x|\n  9..1]] b.\n\n  :::', '4:3'],
    ['> - :::quiz\n>\n>   A [[x |\n>   y | 9..1]] b.\n>\n>   :::', '4:9'],
    [':::quiz{#a\n  pick=x}\n\nA [[b]].\n\n:::', '2:3'],
    [':::quiz\n\n::question{#a\nmultiple=x}\n\nA [[b]].\n\n:::', '4:1'],
  ])('have their mistakes where they are: %j', async (text, place) => {
    const [message = ''] = await listMessages(`${text}\n`, format);
    expect(message.split(' ')[0]).toBe(place);
  });

  it('are read as one line', async () => {
    const text =
      '> :::quiz[A *title\n> of* two lines]{#a\n> shuffle=all}\n>\n> A [[New\n> York]] and [[`a{b`]].\n>\n> :::\n';
    const {quizzes, code} = await readQuizzes(text, {format});
    expect(quizzes[0]).toMatchObject({id: 'a', attributes: {shuffle: 'all'}});
    expect(quizzes[0]?.questions[0]?.body).toMatchObject({
      fields: [{keys: ['new york']}, {keys: [{code: 'a{b'}]}],
    });
    expect(code).toContain('title of');
  });
});

describe.each(FORMATS)('as %s, a page that is built in spite of a slip', (format) => {
  it.each([
    ':::quiz\n\nThe [SECRET]] is it.\n\n:::',
    ':::quiz\n\nIntro [SECRET]] x.\n\nThe [[b]].\n\n:::',
    '::: quiz\n\nThe [[SECRET]].\n\n:::',
    ':::quiz\n\n::hint[\n\n- [x] SECRET\n- [ ] b\n\n:::',
    ':::quiz\n\nA [[SECRET\n\n:::',
  ])('shows no key: %j', async (text) => {
    const options = {onProblem: 'ignore'} as const;
    const {code} = await readQuizzes(`${text}\n`, {format, options});
    expect(code).not.toContain('SECRET');
    expect(code).toContain('danger');
  });
});
