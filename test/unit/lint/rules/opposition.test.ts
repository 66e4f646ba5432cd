import {describe, expect, it} from 'vitest';

import {isOpposition} from '../../../../plugin/src/lint/checks/opposition.js';
import {lintText} from './lintText.js';

/** Whether two options, parted by a bar, leave no third one. */
async function leaveNoThird(pair: string, locale: string): Promise<boolean> {
  const [first, second] = pair.split(' | ');
  const text = `:::quiz\n\nWhat is it?\n\n- [x] ${first}\n- [ ] ${second}\n\nSo it is.\n\n:::\n`;
  const {questions} = await lintText(text, {locale});
  return questions.every(isOpposition);
}

describe('two options that are all there can be', () => {
  it.each([
    'True | False',
    'Yes | No',
    'yes, at once | no, later',
    'It prints | It does not print',
    'It can wait | It cannot wait',
    'Before | After',
    'Before the request is sent | After the request is sent',
    'Before, so that it is read | After, so that nothing is lost',
    'It increases | It decreases',
    'Increasing | Decreasing',
    'On the left | On the right',
    'With a key | Without a key',
    'At most five | At least five',
    'Synchronously | Asynchronously',
    'An ordered list | An unordered list',
    'It is valid | It is invalid',
    'Enabled | Disabled',
    '`on` | `off`',
    'At compile time | At run time',
    'The first one | The last one',
    'More | Less',
    'On the server | On the client',
  ])('need no third one: %s', async (pair) => {
    expect(await leaveNoThird(pair, 'en')).toBe(true);
  });

  it.each([
    'Vorher | Nachher',
    'Vor dem Lesen | Nach dem Lesen',
    'Es steigt | Es fällt',
    'Mit | Ohne',
  ])('need no third one in German: %s', async (pair) => {
    expect(await leaveNoThird(pair, 'de')).toBe(true);
  });

  it.each([
    'Seconds | Milliseconds',
    'The cache | The server',
    '80 | 443',
    'Red | Blue',
    'Before the request | After the reply',
    'A list | A list of lists',
    'Basil | Mint',
    'Mail | Male',
  ])('are told from two that leave others out: %s', async (pair) => {
    expect(await leaveNoThird(pair, 'en')).toBe(false);
  });
});
