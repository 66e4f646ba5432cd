import {describe, expect, it} from 'vitest';

import {
  LEAF_ATTRIBUTE_SYNONYMS,
  LEAF_SYNONYMS,
  PIN_SYNONYMS,
  QUIZ_ATTRIBUTE_SYNONYMS,
  TITLE_SYNONYMS,
  VALUE_SYNONYMS,
} from '../../../plugin/src/grammar/synonyms.js';
import type {Synonyms} from '../../../plugin/src/grammar/synonyms.js';
import {listMessages} from '../../support/listMessages.js';

const OPTIONS = '- [x] a\n- [ ] b\n';

/** Each word of a table with the name that it stands for. */
function listWords(synonyms: Synonyms): {word: string; name: string}[] {
  return Object.entries(synonyms).flatMap(([name, words]) => words.map((word) => ({word, name})));
}

function write(content: string, attributes = ''): string {
  return `:::quiz${attributes}\n\n${content}\n:::\n`;
}

/** Sections in which a directive of each name has its place. */
const SECTIONS: Record<string, (directive: string) => string> = {
  question: (directive) => `${directive}\n\nWhich?\n\n${OPTIONS}`,
  hint: (directive) => `Which?\n\n${directive}[Look]\n\n${OPTIONS}`,
  explanation: (directive) => `Which?\n\n${OPTIONS}\n${directive}\n\nBecause.\n`,
  match: (directive) => `Which?\n\n${directive}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n`,
  order: (directive) => `Which?\n\n${directive}\n\n1. a\n2. b\n3. c\n`,
  lines: (directive) => `Which?\n\n${directive}\n\n\`\`\`js\na\nb\n\`\`\`\n`,
  output: (directive) => `Which?\n\n${directive}\n\n\`\`\`js\na\nb\n\`\`\`\n\n\`\`\`\nb\n\`\`\`\n`,
  recall: (directive) => `Which?\n\n${directive}\n\nThis.\n`,
  true: (directive) => `Is it?\n\n${directive}\n\nIt is.\n`,
  false: (directive) => `Is it?\n\n${directive}\n\nIt is not.\n`,
};

describe('a word for a leaf directive', () => {
  it.each([
    ['sort', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n'],
    ['arrange', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n'],
    ['matching', '- a -> b\n- c -> d\n'],
  ])('`::%s` gets `::match` by what stands below it', async (word, below) => {
    const [message] = await listMessages(write(`Which?\n\n::${word}\n\n${below}`), 'md');
    expect(message).toMatch(/^5:1 misplaced-directive .*did you mean `::match`/);
  });

  it.each(listWords(LEAF_SYNONYMS))('`::$word` gets `::$name`', async ({word, name}) => {
    const [message = '', ...others] = await listMessages(
      write(SECTIONS[name]?.(`::${word}`) ?? ''),
      'md',
    );
    expect(others).toEqual([]);
    expect(message).toMatch(/^\d+:1 misplaced-directive /);
    expect(message).toContain(`did you mean \`::${name}\`?`);
  });

  it.each(['video', 'youtube', 'embed', 'map', 'toc'])(
    'stays with another plugin: `::%s`',
    async (name) => {
      const setup = {options: {directives: [name]}};
      const pages = [`Which?\n\n::${name}\n\n${OPTIONS}`, `Which?\n\n${OPTIONS}\n::${name}\n`];
      for (const page of pages) {
        expect(await listMessages(write(page), 'mdx', setup)).toEqual([]);
        expect(await listMessages(write(page), 'mdx')).toEqual([
          expect.stringContaining(`unknown-directive Unexpected \`::${name}\``),
        ]);
      }
    },
  );
});

describe('a word for `:pin`', () => {
  it.each(['Pin', 'PIN', 'pi', 'pn', 'pins', ...listWords(PIN_SYNONYMS).map(({word}) => word)])(
    'gets `:pin`: `:%s`',
    async (word) => {
      const [message] = await listMessages(write(`Which?\n\n- [x] a\n- [ ] b :${word}\n`), 'mdx');
      expect(message).toMatch(/^6:9 misplaced-directive .*did you mean `:pin`\?/);
    },
  );

  it.each(['- [ ] b :pinned c\n', '- [ ] b `:pinned`\n', '- [ ] b :kbd\n'])(
    'stays what it is elsewhere: %j',
    async (option) => {
      const messages = await listMessages(write(`Which?\n\n- [x] a\n${option}`), 'mdx');
      expect(messages).toEqual([]);
    },
  );
});

describe.each(['md', 'mdx'] as const)('as %s, an attribute of a quiz', (format) => {
  const ask = async (attributes: string): Promise<string> => {
    const [message = '', ...others] = await listMessages(
      write(`Which?\n\n${OPTIONS}`, attributes),
      format,
    );
    expect(others).toEqual([]);
    return message;
  };

  it.each(listWords(QUIZ_ATTRIBUTE_SYNONYMS))('`$word` gets `$name`', async ({word, name}) => {
    expect(await ask(`{${word}=all}`)).toMatch(
      new RegExp(`^1:9 unknown-attribute .*did you mean \`${name}\`\\?`),
    );
  });

  it.each(['title', ...listWords(TITLE_SYNONYMS).map(({word}) => word)])(
    '`%s` gets the title',
    async (word) => {
      expect(await ask(`{${word}="Ports"}`)).toContain('did you mean `:::quiz[Title]`?');
    },
  );

  it.each([
    ['{multiple}', '::question{multiple}'],
    ['{multi-select}', '::question{multiple}'],
    ['{review=none}', '::question{review=none}'],
    ['{by=block}', '::lines{by=block}'],
    ['{hint="Look"}', '::hint[…]'],
    ['{explanation="Because"}', '::explanation'],
    ['{match}', '::match'],
    ['{id: basics}', '#basics'],
    ['{id:basics}', '#basics'],
    ['{basics}', '#basics'],
    ['{shuffle: all}', 'shuffle=all'],
    ['{random:all}', 'shuffle=all'],
    ['{maxAttempts=2}', 'attempts'],
    ['{max_attempts=2}', 'attempts'],
    ['{atempts=2}', 'attempts'],
    ['{shuffle}', 'shuffle=all'],
  ])('is named with what was meant: %s', async (written, meant) => {
    expect(await ask(written)).toContain(`did you mean \`${meant}\`?`);
  });

  it.each(
    Object.entries(VALUE_SYNONYMS)
      .filter(([name]) => name in QUIZ_ATTRIBUTE_SYNONYMS)
      .flatMap(([name, synonyms]) =>
        listWords(synonyms).map((each) => ({...each, attribute: name})),
      )
      .map(({word, name, attribute}) => ({written: `{${attribute}=${word}}`, value: name})),
  )('$written gets `$value`', async ({written, value}) => {
    const message = await ask(written);
    // A number needs no word for it.
    if (/^\{(?:attempts|pick)=[1-9]/.test(written)) expect(message).toBe('');
    else expect(message).toContain(`did you mean \`${value}\`?`);
  });
});

describe.each(['md', 'mdx'] as const)('as %s, an attribute of a question', (format) => {
  it.each([
    ['{shuffle=all}', ':::quiz{shuffle=all}'],
    ['{attempts=1}', ':::quiz{attempts=1}'],
    ['{tries=1}', ':::quiz{attempts=1}'],
    ['{title=A}', ':::quiz[Title]'],
    ['{by=block}', '::lines{by=block}'],
    ['{multi}', 'multiple'],
    ['{see="#a"}', 'review'],
    ['{id: a}', '#a'],
    ['{a}', '#a'],
    ['{multiple=yes}', 'multiple'],
    ['{multiple=no}', 'false'],
    ['{review=off}', 'none'],
  ])('is named with what was meant: %s', async (written, meant) => {
    const text = write(`::question${written}\n\nWhich?\n\n${OPTIONS}`);
    const messages = await listMessages(text, format);
    expect(messages).toEqual([expect.stringContaining(`did you mean \`${meant}\`?`)]);
  });

  it('knows only words that are not the names themselves', () => {
    const all = [LEAF_SYNONYMS, QUIZ_ATTRIBUTE_SYNONYMS, LEAF_ATTRIBUTE_SYNONYMS, TITLE_SYNONYMS];
    for (const synonyms of all) {
      const words = listWords(synonyms).map(({word}) => word);
      expect(words.filter((word) => Object.hasOwn(synonyms, word))).toEqual([]);
      expect(words.filter((word) => /[^a-z]/.test(word))).toEqual([]);
    }
  });
});

describe('front matter', () => {
  it.each([
    [{tries: 2}, 'attempts'],
    [{shuffle: true}, 'all'],
    [{reveal: false}, 'never'],
    [{attempts: 0}, 'unlimited'],
  ])('is read with the same words: %j', async (quiz, meant) => {
    const text = `---\nquiz:\n  ${Object.keys(quiz)[0]}: x\n---\n\n${write(`Which?\n\n${OPTIONS}`)}`;
    const messages = await listMessages(text, 'mdx', {frontMatter: {quiz}});
    expect(messages).toEqual([expect.stringContaining(`did you mean \`${meant}\`?`)]);
  });
});
