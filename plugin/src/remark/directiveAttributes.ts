import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';

import {validateAttributes} from '../attributes.js';
import type {AttributeProblem} from '../attributes.js';
import type {Attributes} from '../model.js';
import {readAttributeTokens} from './attributeTokens.js';
import type {Context} from './context.js';
import {findNearest} from './nearest.js';
import {endOfLabel} from './openers.js';
import type {Place, Problem} from './problem.js';
import {firstLineOf, lineAt, placeOnLine} from './source.js';

type Directive = ContainerDirective | LeafDirective;

const ID = /^[A-Za-z][\w-]*$/;

/** Where each attribute of a directive stands in the source; the parser keeps no such positions. */
export function placeAttribute(node: Directive, name: string, context: Context): Place | undefined {
  const start = node.position?.start;
  if (!start) return undefined;
  const text = lineAt(context.source, start.line);
  let index = start.column - 1;
  while (text[index] === ':') index += 1;
  index += node.name.length;
  if (text[index] === '[') index = endOfLabel(text, index);
  const token =
    text[index] === '{' &&
    readAttributeTokens(text, index).tokens.findLast((each) => each.name === name);
  return token
    ? placeOnLine(start.line, token.start, token.end)
    : firstLineOf(context.source, node);
}

/** The `#id` of a directive, if it has one that can be used. */
export function readId(node: Directive, context: Context): string | undefined {
  const id = node.attributes?.id;
  if (id == null) return undefined;
  if (ID.test(id)) return id;
  context.problems.push({
    rule: 'invalid-attribute',
    place: placeAttribute(node, 'id', context),
    actual: `id \`${id}\``,
    expected: 'a letter, then letters, digits, `-` or `_`',
  });
  return undefined;
}

/** The behaviour that `:::quiz{…}` asks for. */
export function readQuizAttributes(
  node: ContainerDirective,
  context: Context,
): Partial<Attributes> {
  const {id: _, ...raw} = node.attributes ?? {};
  const {attributes, problems} = validateAttributes(raw);
  for (const problem of problems) {
    context.problems.push(toProblem(problem, placeAttribute(node, problem.name, context)));
  }
  return attributes;
}

/** An attribute's problem in the terms of the rules. */
export function toProblem(problem: AttributeProblem, place: Place | undefined): Problem {
  const {rule, name, value, expected, suggestion} = problem;
  const found = name === 'class' ? `class \`.${String(value)}\`` : `attribute \`${name}\``;
  return {
    rule,
    place,
    actual: rule === 'unknown-attribute' ? found : describeValue(name, value),
    expected,
    ...(suggestion && {note: `did you mean \`${suggestion}\`?`}),
  };
}

function describeValue(name: string, value: unknown): string {
  return value === '' ? `\`${name}\` without a value` : `value \`${String(value)}\` of \`${name}\``;
}

/** What `::question{…}` says. Booleans need no value and take `=false`. */
export function readQuestionFlags<Name extends string>(
  node: LeafDirective,
  names: readonly Name[],
  context: Context,
): {[name in Name]?: boolean} {
  const flags: {[name in Name]?: boolean} = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (name === 'id') continue;
    const known = names.find((each) => each === name);
    if (known && (value === '' || value === 'true' || value === 'false')) {
      flags[known] = value !== 'false';
      continue;
    }
    const suggestion = known ? undefined : findNearest(name, names);
    const problem: AttributeProblem = {
      rule: known ? 'invalid-attribute' : 'unknown-attribute',
      name,
      value,
      expected: known
        ? 'no value, or `false`'
        : ['#id', ...names].map((each) => `\`${each}\``).join(' or '),
      ...(suggestion && {suggestion}),
    };
    context.problems.push(toProblem(problem, placeAttribute(node, name, context)));
  }
  return flags;
}
