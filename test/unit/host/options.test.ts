import {afterEach, describe, expect, it, vi} from 'vitest';

import {
  validateAttributes,
  validateFrontMatter,
  DEFAULT_ATTRIBUTES,
} from '../../../plugin/src/grammar/attributeValues.js';
import {validateOptions} from '../../../plugin/src/host/options.js';
import type {Options} from '../../../plugin/src/host/options.js';

const validate = (options: Options) => validateOptions({options});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the plugin’s options', () => {
  it.each([
    ['development', 'warn'],
    ['production', 'throw'],
  ])('let mistakes pass while a page is written: %s', (environment, onProblem) => {
    vi.stubEnv('NODE_ENV', environment);
    expect(validate({})).toMatchObject({onProblem});
    expect(validate({onProblem: 'log'})).toMatchObject({onProblem: 'log'});
  });

  it('need not be given', () => {
    expect(validate({})).toMatchObject({
      ...DEFAULT_ATTRIBUTES,
      enabled: true,
      onProblem: 'throw',
      autoRegister: true,
      lint: {},
      id: 'default',
    });
  });

  it('count as not given where they are undefined', () => {
    expect(validate({feedback: undefined} as unknown as Options)).toEqual(validate({}));
  });

  it('take what the linter shall think of a weakness', () => {
    const lint = {'missing-explanation': 'off'} as const;
    expect(validate({lint})).toMatchObject({lint});
  });

  it.each([{'missing-explanation': 'loud'}, {'no-such-rule': 'warn'}])(
    'refuse what the linter cannot do: %j',
    (lint) => {
      expect(() => validate({lint} as Options)).toThrow(`\`lint.${Object.keys(lint)[0] ?? ''}\``);
    },
  );

  it('take numbers and the words for no limit', () => {
    expect(validate({attempts: 2, pick: 'all'})).toMatchObject({attempts: 2, pick: 0});
    expect(validate({attempts: 'unlimited', pick: 5})).toMatchObject({attempts: 0, pick: 5});
    expect(validate({pass: '80%'})).toMatchObject({pass: 80});
    expect(validate({pass: 100})).toMatchObject({pass: 100});
    expect(validate({pass: 'none'})).toMatchObject({pass: 0});
  });

  it.each<object>([
    {attempts: 0},
    {attempts: 1.5},
    {pick: -1},
    {pass: 101},
    {pass: '0%'},
    {answers: 'before'},
    {feedback: 'late'},
    {enabled: 'no'},
    {onProblem: 'panic'},
    {autoRegister: 'yes'},
    {lint: ['missing-explanation']},
    {lint: null},
    {id: 'a/b'},
    {id: 7},
    {shufle: 'all'},
    {constructor: 'x'},
    {['__proto__']: 'x'},
  ])('are refused by name: %j', (options) => {
    expect(() => validate(options)).toThrow(
      `option \`${Object.keys(options)[0] ?? ''}\` of docusaurus-plugin-quiz, expected `,
    );
  });

  it.each([
    [{shufle: 'all'}, 'Unexpected option `shufle` of', 'did you mean `shuffle`?'],
    [{feedback: 'late'}, "Unexpected 'late' for the option `feedback` of", '`immediate` or `end`'],
    [{lint: {'odd-kei': 'warn'}}, 'Unexpected option `lint.odd-kei` of', 'did you mean `odd-key`?'],
    [
      {lint: {'odd-key': 'loud'}},
      "'loud' for the option `lint.odd-key`",
      '`off`, `warn` or `error`',
    ],
  ])('are refused with what would be right: %j', (options, found, expected) => {
    const run = () => validate(options as Options);
    expect(run).toThrow(found);
    expect(run).toThrow(expected);
  });
});

describe('attributes that authors write', () => {
  it('are normalised from the strings of a directive', () => {
    expect(
      validateAttributes({
        feedback: 'end',
        reveal: 'never',
        attempts: '3',
        shuffle: 'all',
        pick: 'all',
        pass: '80%',
        answers: 'none',
      }),
    ).toEqual({
      attributes: {
        feedback: 'end',
        reveal: 'never',
        attempts: 3,
        shuffle: 'all',
        pick: 0,
        pass: 80,
        answers: 'none',
      },
      problems: [],
    });
  });

  it.each([
    ['feedback', 'late', '`immediate` or `end`', undefined],
    ['feedback', 'imediate', '`immediate` or `end`', 'immediate'],
    ['attempts', '', 'a positive whole number, or `unlimited`', undefined],
    ['attempts', '0', 'a positive whole number, or `unlimited`', 'unlimited'],
    ['attempts', true, 'a positive whole number, or `unlimited`', undefined],
    ['pick', '2.5', 'a positive whole number, or `all`', undefined],
    ['attempts', '3%', 'a positive whole number, or `unlimited`', undefined],
    ['pass', '101%', 'a percentage such as `80%`, or `none`', undefined],
    ['pass', '80 %', 'a percentage such as `80%`, or `none`', undefined],
    ['answers', 'before', '`after` or `none`', undefined],
    ['shuffle', null, '`none`, `options`, `questions` or `all`', undefined],
  ])('are refused with what would be right: %s=%s', (name, value, expected, suggestion) => {
    const {attributes, problems} = validateAttributes({[name]: value});
    expect(attributes).toEqual({});
    const rule = 'invalid-attribute';
    expect(problems).toEqual([{rule, name, value, expected, ...(suggestion && {suggestion})}]);
  });

  it('are refused when unknown, naming the nearest one, whatever objects are made of', () => {
    const {attributes, problems} = validateAttributes({
      shufle: 'all',
      constructor: 'x',
      ['__proto__']: 'x',
      toString: 'x',
      onclick: 'x',
    });
    expect(Object.keys(attributes)).toEqual([]);
    expect(problems.map(({rule, name, suggestion}) => [rule, name, suggestion])).toEqual([
      ['unknown-attribute', 'shufle', 'shuffle'],
      ['unknown-attribute', 'constructor', undefined],
      ['unknown-attribute', '__proto__', undefined],
      ['unknown-attribute', 'toString', undefined],
      ['unknown-attribute', 'onclick', undefined],
    ]);
  });
});

describe('front matter', () => {
  it('leaves a page alone with `quiz: false`', () => {
    expect(validateFrontMatter(false)).toBe(false);
  });

  it('goes through the same schema', () => {
    expect(validateFrontMatter({attempts: 3})).toEqual({attributes: {attempts: 3}, problems: []});
    expect(validateFrontMatter(undefined)).toEqual({attributes: {}, problems: []});
  });

  it.each([true, 'end', 3, ['end']])('is refused when it is %j', (value) => {
    expect(validateFrontMatter(value)).toMatchObject({problems: [{name: 'quiz', value}]});
  });
});
