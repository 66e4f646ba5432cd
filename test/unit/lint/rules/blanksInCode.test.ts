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
