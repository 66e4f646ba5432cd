import {describe, expect, it} from 'vitest';

import {lintText} from '../lint/rules/lintText.js';

const FORMATS = ['md', 'mdx'] as const;

/** Rules and messages of a question with a blank. */
async function listMessages(blank: string, format: string): Promise<string[]> {
  const text = `:::quiz\n\nIt is ${blank}.\n\nBecause.\n\n:::\n`;
  const {messages} = await lintText(text, {path: `docs/page.${format}`});
  return messages.map(({rule, reason}) => `${rule} ${reason}`);
}

describe.each(FORMATS)('`!` at the end of a choice, in .%s', (format) => {
  it.each([
    ['[[le port|le schéma !|l’hôte !]]', '[[le port|!le schéma|!l’hôte]]'],
    ['[[le port|le schéma\u00A0!|l’hôte\u202F!]]', '[[le port|!le schéma|!l’hôte]]'],
    ["[[le port|le schéma!|l'hôte!]]", "[[le port|!le schéma|!l'hôte]]"],
    ['[[host !|port|path !]]', '[[!host|port|!path]]'],
    ['[[port|host!]]', '[[port|!host]]'],
    ['[[rises | falls !]]', '[[rises|!falls]]'],
    ['[[port|!host|path!]]', '[[port|!host|!path]]'],
    ['[[port|door|host!|path!]]', '[[port|door|!host|!path]]'],
    ['[[正しい|誤り！]]', '[[正しい|!誤り]]'],
    ['[[DNS!|HTTP|IP]]', '[[DNS|!HTTP|!IP]]'],
    ['[[DNS!|HTTP]]', '[[DNS|!HTTP]]'],
  ])('is told to be elsewhere: %s', async (blank, cure) => {
    const messages = await listMessages(blank, format);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('foreign-notation');
    expect(messages[0]).toContain(`expected \`${cure}\``);
    expect(await listMessages(cure, format), 'the cure says nothing else').toEqual([]);
  });

  it.each([
    '[[Stop!|Halt!]]',
    '[[Stop !|Halt !]]',
    '[[Stop!|Stop]]',
    '[[5!|120]]',
    '[[5 !|120]]',
    '[[n!|the factorial of n]]',
    '[[Hello, World!|Hello World]]',
    '[[port|`host!`|`path!`]]',
    '[[Bravo !]]',
  ])('is left alone where it is meant: %s', async (blank) => {
    expect(await listMessages(blank, format)).toEqual([]);
  });
});
