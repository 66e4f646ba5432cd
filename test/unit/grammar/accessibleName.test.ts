import type {Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';

import {findName} from '../../../plugin/src/mdast/accessibleName.js';
import {perceive} from '../../../plugin/src/mdast/perceived.js';

function parse(text: string, isMdx = true): Root['children'] {
  const processor = unified().use(remarkParse).use(remarkGfm);
  return (isMdx ? processor.use(remarkMdx) : processor).parse(text).children;
}

describe('the name of some content', () => {
  it.each([
    ['A **queue** of `two`', 'A queue of two'],
    ['A\n\n```js\nlet a;\n```', 'A let a;'],
    ['![A queue](a.svg)', 'A queue'],
    ['![A queue][a]\n\n[a]: a.svg', 'A queue'],
    ['<img src="a.svg" alt="A queue" />', 'A queue'],
    ['<svg aria-label="A queue"><path /></svg>', 'A queue'],
    ['<svg><title>A queue</title></svg>', 'A queue'],
    ['<b>A</b> queue', 'A queue'],
    ['<Term>A queue</Term>', 'A queue'],
    ['![](a.svg)', ''],
    ['**![](a.svg)**', ''],
    ['<img src="a.svg" />', ''],
    ['<img src="a.svg" alt="" />', ''],
    ['<video src="a.mp4" />', ''],
    ['<span aria-hidden="true">A queue</span>', ''],
    ['<span aria-hidden={true}>A queue</span>', ''],
    ['<span aria-hidden="false">A queue</span>', 'A queue'],
    ['&#8203;&nbsp;', ''],
    ['{/* A queue */}', ''],
    ['{null}', ''],
    ["{''}", ''],
    ["<b>{' '}</b>", ''],
    ['```\n```', ''],
    ['<Icon />', undefined],
    ['{name}', undefined],
    ['<img {...queue} />', undefined],
    ['<img alt={name} />', undefined],
  ])('of %j is %j', (text, name) => {
    expect(findName(parse(text))).toBe(name);
  });

  it.each([
    ['<img src="a.svg">', ''],
    ['<img src="a.svg" alt="">', ''],
    ["<img alt='A queue' src=a.svg>", 'A queue'],
    ['<img src=a.svg alt=queue>', 'queue'],
    ['<b>A</b> queue', 'A queue'],
    ['<div>\nA queue\n</div>', 'A queue'],
    ['<my-icon></my-icon>', undefined],
  ])('of HTML such as %j is %j', (text, name) => {
    expect(findName(parse(text, false))).toBe(name);
  });
});

describe('what readers perceive', () => {
  it.each([
    ['[a](b)', '[a](c)'],
    ['[a](b)', '[a](b "title")'],
    ['![a](b)', '![a](c)'],
    ['![a](b)', '<img src="c" alt="a" />'],
    ['```js\na\n```', '```ts\na \n```'],
    ['a b', 'a\u00a0b'],
    ['`a b`', '`a\u00a0b`'],
    ['`ab`', '`a\u200bb`'],
  ])('is the same of %j and %j', (one, other) => {
    expect(perceive(parse(one))).toBe(perceive(parse(other)));
  });

  it.each([
    ['`  a`', '`a`'],
    ['`a  b`', '`a b`'],
    ['`a `', '`a`'],
    ['```\n  a\n```', '```\na\n```'],
    ['[a](b)', 'a'],
    ['![a](b)', '![c](b)'],
    ['**a**', 'a'],
    ['`a`', 'a'],
    ['A:\n\n```\na\n```', 'A:\n\n```\nb\n```'],
    ['```js title="a.js"\na\n```', '```js title="b.js"\na\n```'],
  ])('differs between %j and %j', (one, other) => {
    expect(perceive(parse(one))).not.toBe(perceive(parse(other)));
  });
});
