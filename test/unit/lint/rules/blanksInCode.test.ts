import {describe, expect, it} from 'vitest';

import {listMessages} from '../../../support/listMessages.js';
import {lintText} from './lintText.js';

/** What is said of a question with a blank beside some text. */
async function listReasons(text: string, format: string): Promise<string[]> {
  const page = `:::quiz\n\n${text}\n\nIts port is [[443]].\n\nSo it is.\n\n:::\n`;
  const {messages} = await lintText(page, {path: `docs/page.${format}`});
  return messages.map(({reason}) => reason);
}

describe.each(['md', 'mdx'])('brackets in code beside a blank, in %s', (format) => {
  it.each([
    ['`git switch [[-c]] topic`', '`git switch` [[`-c`]] `topic`'],
    ['`JSON.[[stringify]](room)`', '`JSON.`[[`stringify`]]`(room)`'],
    ['`listen [[443]];`', '`listen` [[`443`]]`;`'],
    ['`[[--amend]]`', '[[`--amend`]]'],
    ['`git [[merge|!rebase]]`', '`git` [[`merge`|!`rebase`]]'],
    ['a **`git [[log]]`** b', '`git` [[`log`]]'],
  ])('are said to stay text: %s', async (code, cure) => {
    const reasons = await listReasons(`It is ${code}.`, format);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(`\`\` ${cure} \`\` if readers should fill it in`);
    expect(await listReasons(`It is ${cure}.`, format), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    ['To call it once, use `[[setTimeout]]`, to repeat it [[`setInterval`]].', '[[`setTimeout`]]'],
    ['Once is `[[setTimeout|window.setTimeout]]`, and on is [[on]].', '[[`setTimeout`|`window.'],
    ['Once is [[once]], and on is `[[on|!off]]`.', '[[`on`|!`off`]]'],
    ['- Once: `[[setTimeout]]`\n- Again: [[`setInterval`]]', '[[`setTimeout`]]'],
    ['| Once | Again |\n| - | - |\n| `[[setTimeout]]` | [[on]] |', '[[`setTimeout`]]'],
    ['| A | B |\n| - | - |\n| `[[setTimeout\\|later]]` | [[on]] |', '[[`setTimeout`\\|`later`]]'],
    ['Mit `[[setTimeout]]` einmal, mit [[`setInterval`]] immer wieder.', '[[`setTimeout`]]'],
    ['The method is `[[POST]]`, and the port [[80]].', '[[`POST`]]'],
    ['The method is `[[Object.is]]`, and the port [[80]].', '[[`Object.is`]]'],
    ['The command is `[[git switch]]`, and the port [[80]].', '[[`git switch`]]'],
  ])('are said to stay text, alone in a code span: %s', async (text, cure) => {
    const list = async (question: string): Promise<string[]> => {
      const page = `:::quiz\n\n${question}\n\nSo it is.\n\n:::\n`;
      const {messages} = await lintText(page, {path: `docs/page.${format}`});
      return messages.map(({reason}) => reason);
    };
    const reasons = await list(text);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(`expected \`\` ${cure}`);
    const whole = /expected `` (.*?) `` if/.exec(reasons[0] ?? '')?.[1] ?? '';
    expect(await list(text.replace(/`\[\[.*?\]\]`/, whole)), 'the cure says nothing').toEqual([]);
  });

  it.each([
    'A link in a wiki is `[[page]]`, with [[double]] ends.',
    'Typing `[[meeting notes]]` makes a link to [[another|some other]] note.',
    'Ein Verweis wie `[[besprechung]]` führt zu [[einem anderen]] Text.',
    'In Obsidian, `[[daily]]` opens [[today]].',
    'In `Cargo.toml`, `[[bin]]` describes a [[binary]].',
    'In the configuration, `[[redirects]]` begins [[another]] rule.',
    'In Lua, `[[several lines]]` is a [[string]].',
    'Double brackets as in `[[total]]` keep it [[short]].',
    'The attribute `[[nodiscard]]` asks to use the [[result]].',
    'An object keeps it in `[[Prototype]]`, which [[nobody]] reads.',
    'The internal slot `[[realm]]` is [[hidden]].',
    '| Link | Note |\n| - | - |\n| `[[meeting]]` | [[a meeting]] |',
    'To be is `[[exist]]`, and in code it is [[`exist`]].',
    'Its key is `[[exist]]`: to be is to [[exist]].',
    'One writes `[[x]]` for [[each]] thing.',
    'One writes `[[your name]]` for [[each]] thing.',
    '`![[picture]]` shows [[each]] thing.',
  ])('are left alone where the question speaks of them: %s', async (text) => {
    const page = `:::quiz\n\n${text}\n\nSo it is.\n\n:::\n`;
    const {messages} = await lintText(page, {path: `docs/page.${format}`});
    expect(messages).toEqual([]);
  });

  it('are left alone on a page about them', async () => {
    const page = `# Obsidian\n\n:::quiz\n\nIt shows \`[[daily]]\` in [[blue]].\n\nSo it is.\n\n:::\n`;
    expect((await lintText(page, {path: `docs/page.${format}`})).messages).toEqual([]);
  });

  it('are said to lack the word of a fence', async () => {
    const reasons = await listReasons("```js\nsend('[[POST]]');\n```", format);
    expect(reasons.join()).toContain('the word `blanks` after the language of the fence');
    expect(await listReasons("```js blanks\nsend('[[POST]]');\n```", format)).toEqual([]);
  });

  it('are said to lack the word of a fence that is taken for an explanation', async () => {
    const list = (code: string): Promise<string[]> =>
      listMessages(`:::quiz\n\nIt is [[PUT]].\n\n\`\`\`js\n${code}\n\`\`\`\n\n:::\n`, 'md');
    expect((await list("send('[[a]]');")).join()).toContain(
      'expected the word `blanks` after the language of the fence',
    );
    expect((await list('send(a[[0]]);')).join()).toContain('expected `::explanation` above it');
  });

  it.each([
    '`[[ -f a ]]`',
    '`if [[ $a == b ]]; then`',
    '`a[[1]]`',
    '`x[[i]][[j]]`',
    '`f(a)[[1]]`',
    '`s = [[text]]`',
    '`print([[text]])`',
    '`[[Page]]`',
    '`[[Page|label]]`',
    '`[[tool.poetry]]`',
    '`[[nodiscard]] int f();`',
    '`[[1, 2], [3, 4]]`',
    '`[[:alpha:]]+`',
    '`![[picture.png]]`',
    '`np.array([[1, 2]])`',
    '`[a]`',
  ])('are left alone where code has them: %s', async (code) => {
    expect(await listReasons(`It is ${code}.`, format)).toEqual([]);
  });

  it.each([
    '```sh\nif [[ -f a ]]; then\n```',
    '```lua\nlocal s = [[text]]\nprint [[text]]\n```',
    '```toml\n[[servers]]\nname = "a"\n```',
    '```md\nSee [[Page]] for it.\n```',
    '```r\nx <- a[["b"]]\n```',
    '```cpp\n[[nodiscard]] int f();\n```',
    '```py\na = [[1, 2], [3, 4]]\n```',
  ])('are left alone in a fence that has them: %s', async (fence) => {
    expect(await listReasons(fence, format)).toEqual([]);
  });
});
