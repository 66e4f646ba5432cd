import {describe, expect, it} from 'vitest';

import {expectCure, listMessages} from './foreignBlank.js';

const FORMATS = ['md', 'mdx'] as const;

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
    await expectCure(blank, cure, format);
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
