import {describe, expect, it} from 'vitest';

import {lintText} from './lintText.js';

/** What is said of a question with these options, of which the first is the key. */
async function listRules(options: readonly string[], attributes = ''): Promise<string[]> {
  const list = options.map((option, index) =>
    index === 0 ? `- [x] ${option}` : `- [ ] ${option}\n  > Because of it.`,
  );
  const text = `:::quiz${attributes}\n\nWhat is it?\n\n${list.join('\n')}\n\nSo it is.\n\n:::\n`;
  const {messages} = await lintText(text);
  return messages.map(({rule}) => rule);
}

/** One question a line, its options between bars. */
const read = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | '));

describe('options of a careful author', () => {
  it.each(
    read(`
      Paris | London | Rome
      200 | 301 | 404
      3.5 | 35 | 350
      -1 | 1 | 0
      \`a\` | \`A\` | \`b\`
      C | C++ | C#
      GET | get | Get
      About 10 minutes | Until the browser closes | For ever
      It throws an error | \`undefined\` | \`null\`
      \`undefined\` | \`null\` | It throws an error
      \`await\` | Add a timeout | Nothing
      Call \`close()\` first | Wait a second | Use a longer timeout
      A \`Promise\` | A number | A string
      gRPC | HTTP | SOAP
      Python raises an error | JavaScript returns nothing | Ruby prints a warning
      a list | a tuple | None
      \`npm install\` adds it | Yarn adds it | Nobody adds it
      It is sent once. | It is sent twice. | It is never sent.
      A and B | A and C | B and C
      Internal Server Error | Not Found | Forbidden | OK
      16:9 | 4:3 | 1:1
      re-sign | resign | sign
      It prints 1, then 2 | It prints 2, then 1 | It prints nothing
      True | False | It depends
      Yes, always | Yes, but only once | No
      The U.S. | The U.K. | Canada
      He said "no" to it | He said "yes" to it | He said nothing
      It can | It can not | It may
      it's | its | it is
      Only the first | Only the last | All of them
      On the server | In the browser | Both
      Both | One of them | Neither
      file.txt | File.txt | FILE.TXT
      a Promise of it | a promise of it | no object
      Use String | Use string | Use Number
      GET requests | get requests | no requests
      the String type | the string type | a number
      Call \`Open\` | Call \`open\` | Call \`OPEN\`
      \`true\` | Yes, it is | Maybe
      def | class | struct
      None | One | Two of them
      One of them | None, it is lost | Two of them
      None, it is kept | None, it is lost | It is sent
      HTML, CSS | HTML | Text
    `),
  )('are left alone: %s, %s, %s', async (...options) => {
    expect(await listRules(options)).toEqual([]);
    expect(await listRules(options, '{shuffle=options}')).toEqual([]);
  });
});

describe('options that say the same', () => {
  it.each(
    read(`
      It is kept. | It's kept
      The server keeps it | A server keeps it
      The server cannot see it | The server can't see it.
      The server won't see it | the server will not see it
      In real-time | In real time
      True | Yes
      No | False
      Two requests | 2 requests
      10 percent | 10 %
      don’t send it | don't send it
      HTML and CSS | CSS and HTML
      a red colour | a red color
      Call \`open\` once | call \`open\` once.
      443 | 443.
      Two | 2
    `),
  )('are found: %s, %s', async (...options) => {
    expect(await listRules(['Something else', ...options])).toContain('similar-options');
  });
});

describe('options that are the same words', () => {
  it.each(
    read(`
      You are here? | You are here! | You are here.
      Let's eat, Grandma! | Let's, eat Grandma! | Let's eat Grandma!
      **Answer:** | _Answer:_ | Answer:
      It stands **here** | It stands _here_ | It stands here
      Well, no | Well; no | Well no
    `),
  )('ask for punctuation or marks: %s, %s, %s', async (...options) => {
    expect(await listRules(options)).not.toContain('similar-options');
    expect(await listRules([...options, 'Something else'])).toContain('similar-options');
  });

  it.each(
    read(`
      n! | n? | n
      5! | 5 | 120
      ! and ?? | ? and !! | + and –
      < and > | > and < | = and =
      \`[\` and \`{\` | \`{\` and \`[\` | \`(\` and \`{\`
      \`a\` and \`b\` | \`b\` and \`a\` | \`c\` and \`b\`
      !? | ?! | !!
    `),
  )('differ in signs or in the order of code: %s, %s, %s', async (...options) => {
    expect(await listRules(options)).not.toContain('similar-options');
  });

  it.each(
    read(`
      443 | 443.
      n | n.
      Two! | Two
      x and y | y and x
      It stops. | It stops!
    `),
  )('are found beside another one: %s, %s', async (...options) => {
    expect(await listRules(['Something else', ...options])).toContain('similar-options');
  });
});

describe('options that differ in case or code alone', () => {
  it.each(
    read(`
      Slow Queries | slow queries
      A promise | A Promise
      GET it | Get it
      Call \`open\` | Call open
      \`true\` | Yes
      \`no\` | No
      The \`a b\` | The \`a  b\`
      Der Käse | der Käse
    `),
  )('are not called the same: %s, %s', async (...options) => {
    expect(await listRules(['Something else', ...options])).not.toContain('similar-options');
  });
});

describe('an option about the others', () => {
  it.each([
    'All of the above',
    'None of the above.',
    'All of these',
    'None of these headers',
    'None of the above is true',
    'None of the other options',
    'None, they are kept',
    'None: they are kept',
    'Neither, it is kept',
    'All of these, in this order',
    'All are correct',
    'All of the above are true',
    'Everything above',
  ])('is found where options are shuffled: %s', async (text) => {
    const options = ['lost', 'sent', text];
    expect(await listRules(options, '{shuffle=options}')).toEqual(['all-of-the-above']);
    expect(await listRules(options)).toEqual([]);
  });
});

describe('an option that joins others', () => {
  it.each([
    'Both A and B',
    'A and B',
    '(a) and (b)',
    'A, B and C',
    'Neither A nor B',
    'Both of the above',
    'Both of these',
    'Both of these headers are sent',
    'Two of the above',
    'Options 1 and 2',
    '1 and 3 only',
    'I and III',
    'Either A or B',
    'A and B are correct',
    'Both are correct',
    'The first and the second option',
    'lost and sent',
    'Lost & sent',
    'both sent and lost',
  ])('is found, and no pin is asked for: %s', async (text) => {
    const options = ['lost', 'sent', text];
    expect(await listRules(options, '{shuffle=options}')).toEqual(['combined-options']);
    expect(await listRules(options)).toEqual(['combined-options']);
  });

  it.each([
    'def',
    'bed',
    'bye',
    'fed',
    '1e6',
    'vivi',
    'A/B',
    '`a & b`',
    '`A and B`',
    'sent and kept',
  ])('is not meant by a word or by code: %s', async (text) => {
    const options = ['lost', 'sent', text];
    expect(await listRules(options, '{shuffle=options}')).not.toContain('combined-options');
    expect(await listRules(options, '{shuffle=options}')).not.toContain('all-of-the-above');
  });
});

describe('a key that alone looks different', () => {
  it.each(
    read(`
      **Live API** | Batch API | Files API
      _Live API_ | Batch API | Files API
      [Live API](https://a.example) | Batch API | Files API
      Live API | **Batch API** | **Files API**
      It is kept. | It is lost | It is sent
      It is kept | It is lost. | It is sent.
      \`git pull\` | git push | git fetch
      Run \`git rebase\` | Run git merge | Run git pull
      It is kept | it is lost | it is sent
      it is kept | It is lost | It is sent
      "It is kept" | It is lost | It is sent
    `),
  )('is found: %s, %s, %s', async (...options) => {
    expect(await listRules(options)).toEqual(['odd-key']);
  });
});

describe('a formula of logic', () => {
  it.each(
    read(`
      (NOT A) AND (NOT B) | (NOT A) OR (NOT B) | A OR B
      A AND B | A OR B | A XOR B
      NOT A | A NOR B | NOT B
      A UND B | NICHT A | NICHT B
    `),
  )('joins no options: %s, %s, %s', async (...options) => {
    expect(await listRules(options)).not.toContain('combined-options');
  });

  it.each(['A AND B', 'A or B', 'Both A AND B'])('is none beside words: %s', async (option) => {
    expect(await listRules(['lost', 'sent', option])).toContain('combined-options');
  });
});

describe('a prompt without spaces between words', () => {
  const list = async (prompt: string) => {
    const options = '- [x] こたえ\n- [ ] こだえ\n- [ ] とうえ';
    const {messages} = await lintText(`:::quiz\n\n${prompt}\n\n${options}\n\nそうです。\n\n:::\n`);
    return messages.map(({rule}) => rule);
  };

  it.each([
    '「答え」の読み方はどれですか。',
    'HTTPS の既定のポートはどれですか。',
    '法国的首都是哪里',
    'เมืองหลวงของฝรั่งเศสคือเมืองใด',
  ])('asks something: %s', async (prompt) => {
    expect(await list(prompt)).not.toContain('unfocused-prompt');
  });

  it.each(['答え', 'Caches', 'The cache'])(
    'asks nothing with a subject alone: %s',
    async (prompt) => {
      expect(await list(prompt)).toContain('unfocused-prompt');
    },
  );
});
