import type {Literal} from 'estree';
import type {MdxJsxAttribute} from 'mdast-util-mdx';

/**
 * An attribute that holds JSON, as the MDX parser would have read it. Its tree is one literal, which is printed as it is
 * written here. A node for each value would be copied and visited in each step on its way to the page.
 *
 *     `index` and `2`   →   `index={2}`
 */
export function buildAttribute(name: string, value: unknown): MdxJsxAttribute {
  const expression: Literal = {type: 'Literal', value: null, raw: write(value)};
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(value),
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression}],
        },
      },
    },
  };
}

/** JSON as an expression of JavaScript, in which a key `__proto__` would name something else, and `-0` is a number. */
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value !== 'object' || !value)
    return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const written = entries.map(([key, each]) => {
    const name = JSON.stringify(key);
    return `${key === '__proto__' ? `[${name}]` : name}:${write(each)}`;
  });
  return `{${written.join(',')}}`;
}
