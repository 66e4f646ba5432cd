import type {Nodes} from 'mdast';
import {describe, expect, test} from 'vitest';

import {isComment} from '../../../plugin/src/mdast/comment.js';

const LONG = 100_000;

/** A node by the beginning of its text, which may be long. */
type Sample = [start: string, node: Nodes];
const html = (value: string): Sample => [value.slice(0, 30), {type: 'html', value}];
const expression = (value: string): Sample => [
  value.slice(0, 30),
  {type: 'mdxFlowExpression', value},
];

describe('a node', () => {
  test.each([
    html('<!-- one -->'),
    html('<!---->'),
    html('  <!-- one -->\n<!-- two\nlines -->\n'),
    html('<!-- > -- > <!-- -->'),
    expression('/* one */'),
    expression('/**/'),
    expression(' /* one */ /* two\nlines */\n'),
    expression('// to the end'),
    expression('\n// one\n// two\n'),
    expression('// /* one */'),
    expression('/* // */ // two'),
    expression(`\n${'/'.repeat(LONG)}\n`),
    expression(`/${'*'.repeat(LONG)}/`),
    expression('/**/'.repeat(LONG)),
    html('<!-- -->\n'.repeat(LONG)),
  ])('is a comment when there is nothing else in it: %s', (_, node) => {
    expect(isComment(node)).toBe(true);
  });

  test.each([
    html(''),
    html('<!-- one'),
    html('<!-->'),
    html('<!-- one --> two'),
    html('<b><!-- one --></b>'),
    expression(''),
    expression(' \n '),
    expression('/*/'),
    expression('/* one'),
    expression('/* one */ two'),
    expression('// one\ntwo'),
    expression('one // two'),
    expression('/ one /'),
    expression(`\n${'/'.repeat(LONG)}\nvalue\n`),
    expression(`/${'*'.repeat(LONG)}`),
    expression('/*'.repeat(LONG)),
    expression(`${'/**/'.repeat(LONG)}x`),
    html('<!--'.repeat(LONG)),
    ['text', {type: 'text', value: '// one'}] satisfies Sample,
  ])('is no comment when it holds more, or less: %s', (_, node) => {
    expect(isComment(node)).toBe(false);
  });
});
