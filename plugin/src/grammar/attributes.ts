import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';

import {findNearest} from '../mdast/nearest.js';
import type {Place, Problem} from '../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine} from '../mdast/source.js';
import type {Attributes} from '../model.js';
import {readAttributeTokens, endOfLabel} from './attributeTokens.js';
import {validateAttributes} from './attributeValues.js';
import type {AttributeProblem} from './attributeValues.js';
import type {Context} from './context.js';

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

/** The attributes that a leaf directive takes, each with the values that are right and words for them. */
export type AttributeSchemas = Readonly<Record<string, {pattern: RegExp; expected: string}>>;

/** Reads the attributes of a leaf directive, and reports those that it does not take. */
export function readLeafAttributes(
  node: LeafDirective,
  takes: AttributeSchemas,
  context: Context,
): Record<string, string> {
  const values: Record<string, string> = {};
  const names = Object.keys(takes);
  for (const [name, written] of Object.entries(node.attributes ?? {})) {
    const value = written ?? '';
    const known = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (known?.pattern.test(value)) {
      values[name] = value;
      continue;
    }
    const suggestion = known ? undefined : findNearest(name, names);
    const problem: AttributeProblem = {
      rule: known ? 'invalid-attribute' : 'unknown-attribute',
      name,
      value,
      expected: known?.expected ?? describeSchemas(node.name, names),
      ...(suggestion && {suggestion}),
    };
    context.problems.push(toProblem(problem, placeAttribute(node, name, context)));
  }
  return values;
}

function describeSchemas(directive: string, names: readonly string[]): string {
  const written = names.map((name) => (name === 'id' ? '`#id`' : `\`${name}\``));
  const list = written.join(', ').replace(/, (?=[^,]*$)/, ' or ');
  return list || `\`::${directive}\` without braces`;
}

/** Reports text in brackets after a directive that has no use for it. */
export function refuseLabel(node: LeafDirective, expected: string, context: Context): void {
  if (node.children.length === 0) return;
  context.problems.push({
    rule: 'invalid-attribute',
    place: firstLineOf(context.source, node),
    actual: `text in brackets after \`::${node.name}\``,
    expected,
  });
}
