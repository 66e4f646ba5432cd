import {valueToEstree} from 'estree-util-value-to-estree';
import type {Program} from 'estree';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxjsEsm} from 'mdast-util-mdx';

import type {Quiz} from '../model.js';
import type {Slot} from './context.js';

/** Unlikely enough not to meet a name that an author imports. */
const COMPONENT = '__DocusaurusQuiz';

/** A quiz as `<Quiz quiz={…}>` with its slots as children, which the site's own pipeline goes on to compile. */
export function emitQuiz(quiz: Quiz, slots: readonly Slot[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'quiz',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: JSON.stringify(quiz),
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              body: [{type: 'ExpressionStatement', expression: valueToEstree(quiz)}],
            },
          },
        },
      },
    ],
    children: slots.map(emitSlot),
  };
}

function emitSlot({name, children}: Slot): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'slot',
    attributes: [{type: 'mdxJsxAttribute', name: 'name', value: name}],
    // As if the author had written the tag: no component may take its place.
    data: {_mdxExplicitJsx: true} as object,
    // Inline content stays inline: as a paragraph it would be a `<p>` inside a `<label>`.
    children: children as Extract<Nodes, {type: 'mdxJsxFlowElement'}>['children'],
  };
}

/** Imports the widget into the page, once. */
export function importQuiz(tree: Root): void {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [
          {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: COMPONENT}},
        ],
        source: {type: 'Literal', value: '@theme/Quiz'},
        attributes: [],
      },
    ],
  };
  const node: MdxjsEsm = {
    type: 'mdxjsEsm',
    value: `import ${COMPONENT} from '@theme/Quiz';`,
    data: {estree},
  };
  tree.children.unshift(node);
}
