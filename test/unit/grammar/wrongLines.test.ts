import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const FORMATS = ['md', 'mdx'] as const;

const PROGRAM = '```python\nwith open("a") as file:\n    print(file.read())\n```';

const write = (text: string, code: string): string =>
  `:::quiz\n\nPut the lines in order.\n\n::lines\n\n${PROGRAM}\n\n${text}\n\n${code}\n\n:::\n`;

const WRONG = '```python\n    file.close()\n```';

describe.each(FORMATS)('as %s, text above a second code block below `::lines`', (format) => {
  it.each([
    'Wrong lines:',
    'These lines are wrong:',
    'These lines are wrong.',
    'The following lines are incorrect:',
    'The lines below do not belong to the program.',
    'These are not needed.',
    'These are the distractors:',
    'Following lines are not part of it:',
    'Diese Zeilen sind falsch:',
    'Die folgenden Zeilen gehören nicht dazu.',
    'Ces lignes sont fausses :',
    'Estas líneas son incorrectas:',
    'Estas linhas são erradas:',
    '次の行は間違いです。',
  ])('is reported where it says that they are wrong: %s', async (text) => {
    const [message, ...others] = await listMessages(write(text, WRONG), format);
    expect(others).toEqual([]);
    expect(message).toMatch(/^12:1 foreign-notation/);
    expect(await listMessages(write('', WRONG), format), 'the cure').toEqual([]);
  });

  it.each([
    ['It prints:', '```text\nHello\n```'],
    ['These lines are wrong:', '```text\nHello\n```'],
    ['The same without `with`:', '```python\nfile = open("a")\n```'],
    ['Without `with`, these lines would be wrong:', WRONG],
    ['These lines are wrong because the file is closed already:', WRONG],
    ['This is wrong when the file is missing:', WRONG],
    ['The whole program:', '```python\nimport sys\n```'],
    ['The wrong line was:', WRONG],
    ['It is closed at once.', WRONG],
  ])('is an explanation: %s', async (text, code) => {
    expect(await listMessages(write(text, code), format)).toEqual([]);
  });
});
