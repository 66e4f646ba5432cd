import type {Expression} from 'estree';

/** JSON as the expression that a program would write for it. */
export function toExpression(value: unknown): Expression {
  if (Array.isArray(value)) return {type: 'ArrayExpression', elements: value.map(toExpression)};
  if (typeof value === 'object' && value !== null) {
    return {
      type: 'ObjectExpression',
      properties: Object.entries(value).map(([name, inner]) => ({
        type: 'Property',
        method: false,
        shorthand: false,
        // Else it would set the prototype.
        computed: name === '__proto__',
        kind: 'init',
        key: {type: 'Literal', value: name},
        value: toExpression(inner),
      })),
    };
  }
  if (typeof value === 'number' && (value < 0 || Object.is(value, -0))) {
    return {type: 'UnaryExpression', operator: '-', prefix: true, argument: toExpression(-value)};
  }
  return {type: 'Literal', value: value as string | number | boolean | null};
}
