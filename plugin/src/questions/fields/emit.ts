import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

import {buildAttribute} from '../../mdast/jsxAttribute.js';

/** The names under which a page that needs them imports `@theme/Quiz/Field` and `@theme/Quiz/Code`. */
export const FIELD = '__DocusaurusQuizField';
export const CODE = '__DocusaurusQuizCode';

/** Stands for a field in the text of `<Code>`, as the widget expects it. */
export const GAP = '\uE000';

/** The place of a field in the text of its question, or among its blocks. */
export function buildField(index: number, where: 'text'): MdxJsxTextElement;
export function buildField(index: number, where: 'flow'): MdxJsxFlowElement;
export function buildField(
  index: number,
  where: 'text' | 'flow',
): MdxJsxTextElement | MdxJsxFlowElement {
  const attributes = [buildAttribute('index', index)];
  return where === 'text'
    ? {type: 'mdxJsxTextElement', name: FIELD, attributes, children: []}
    : {type: 'mdxJsxFlowElement', name: FIELD, attributes, children: []};
}

/** A code block of the site with fields in place of some of its characters, the `first` of them by its index. */
export function buildCode(texts: Record<string, string>, first: number): MdxJsxFlowElement {
  const attributes = Object.entries(texts).map(([name, value]): MdxJsxAttribute => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
  return {
    type: 'mdxJsxFlowElement',
    name: CODE,
    attributes: [...attributes, buildAttribute('first', first)],
    children: [],
  };
}
