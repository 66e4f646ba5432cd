import {describe, expect, it} from 'vitest';

import {listMessages} from '../../support/listMessages.js';

const ask = (key: string): string => `:::quiz\n\nIt is [[${key}]].\n\nSo it is.\n\n:::\n`;

describe('a number that is written for people', () => {
  it.each([
    ['3,5 mm', '3.5 mm'],
    ['3,5mm', '3.5 mm'],
    ['0,234 s', '0.234 s'],
    ['-2,5 °C', '-2.5 °C'],
    ['2,5%', '2.5%'],
    ['1,000 ms', '1000 ms'],
    ['1,000ms', '1000 ms'],
    ['1 000 ms', '1000 ms'],
    ["1'000 ms", '1000 ms'],
    ['1.234,5 kg', '1234.5 kg'],
    ['1,234.5 kg', '1234.5 kg'],
    ['1,234,567 B', '1234567 B'],
    ['16,000', '16000'],
    ['3,14', '3.14'],
    ['2,5e3', '2.5e3'],
    ['2.006 s ± 0.02 s', '2.006 ± 0.02 s'],
    ['2,006 s ± 0,02 s', '2.006 ± 0.02 s'],
    ['2,006..2,5 s', '2.006..2.5 s'],
    ['343 m/s ± 5', '343 ± 5 m/s'],
    ['343 (±5) m/s', '343 ± 5 m/s'],
    ['(343 ± 5) m/s', '343 ± 5 m/s'],
    ['343±5m/s', '343 ± 5 m/s'],
    ['343 plus or minus 5', '343 ± 5'],
    ['640 Hz (± 5 %)', '640 Hz ± 5%'],
    ['10 ms..20 ms', '10..20 ms'],
    ['10ms..20ms', '10..20 ms'],
    ['10..20ms', '10..20 ms'],
    ['10...20 ms', '10..20 ms'],
    ['1,5..2,5 m', '1.5..2.5 m'],
  ])('is shown as the plugin reads it: %s', async (key, cure) => {
    const messages = await listMessages(ask(key), 'md');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/invalid-blank/);
    expect(messages[0]).toContain(`\`${cure}\``);
    expect(await listMessages(ask(cure), 'md'), 'the cure works').toEqual([]);
    expect(await listMessages(ask(`\`${key}\``), 'md'), 'code is meant').toEqual([]);
  });

  it.each([
    '343 ± 5 m/s',
    '343 +/- 5 m/s',
    '343 +/− 5 m/s',
    '343 +− 5',
    '640 Hz ± 5%',
    '640 ± 5%',
    '640 ± 5% Hz',
    '20..40 ms',
    '-5 ms',
    '1, 2',
    'a,b',
    '1,2-dichloroethane',
    '(1..5)',
    'f(5)',
    '5 apples, 3 pears',
    "rock 'n' roll",
    '2024-05-01',
    'C++ - a language',
  ])('is left alone where the plugin reads it, or where it is none: %s', async (key) => {
    expect(await listMessages(ask(key), 'md')).toEqual([]);
  });
});

describe('a number with `±` alone', () => {
  it.each([
    '±3|3 and -3|-3 and 3',
    '± 3|3, -3',
    '+/-3|−3 or 3',
    '+-1.5|1.5 and −1.5',
    '±3|plus or minus 3',
  ])('is both of its signs beside a text that has them: %s', async (key) => {
    expect(await listMessages(ask(key), 'md')).toEqual([]);
    expect(await listMessages(ask(key), 'mdx')).toEqual([]);
  });

  it.each(['±3', '+/-3', '±0.05', '9.81|±0.05', '3|±3', '3 V|±3', '±3|3..3', '±3|2 and -2'])(
    'is half of a tolerance elsewhere: %s',
    async (key) => {
      expect(await listMessages(ask(key), 'md')).toEqual([
        expect.stringMatching(/ invalid-blank .*expected a range/),
      ]);
    },
  );
});
