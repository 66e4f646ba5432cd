import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';

import {dropInvisible} from '../mdast/invisible.js';
import type {Place, Problem} from '../mdast/problem.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {firstLineOf} from '../mdast/source.js';
import type {Attributes} from '../model.js';
import {ATTRIBUTE_NAMES, validateAttributes} from './attributeValues.js';
import type {AttributeProblem} from './attributeValues.js';
import type {Context} from './context.js';
import {ID, suggestAttribute, suggestForColon} from './suggestAttribute.js';

type Directive = ContainerDirective | LeafDirective;

/** Where an attribute of a directive stands in the source, else the first line of the directive. */
export function placeAttribute(node: Directive, name: string, context: Context): Place | undefined {
  if (!node.position) return undefined;
  return node.data?.position?.attributes?.[name] ?? firstLineOf(context.source, node);
}

/** The `#id` of a directive, if it has one that can be used. */
export function readId(node: Directive, context: Context): string | undefined {
  refuseTwice(node, context);
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

/** Reports attributes that stand twice in the same braces. */
function refuseTwice({data}: Directive, {source, problems}: Context): void {
  for (const {kind, position} of data?.mistakes ?? []) {
    if (kind !== 'twice') continue;
    problems.push({
      rule: 'invalid-attribute',
      place: position,
      actual: `\`${source.text.slice(position.start.offset, position.end.offset)}\` after another value of the same attribute`,
      expected: 'each attribute once',
      note: '',
    });
  }
}

/** The behaviour that `:::quiz{…}` asks for. */
export function readQuizAttributes(
  node: ContainerDirective,
  context: Context,
): Partial<Attributes> {
  const {id: _, ...raw} = takeColons(node, ATTRIBUTE_NAMES, context);
  const {attributes, problems} = validateAttributes(raw);
  for (const problem of problems) {
    const value = String(problem.value);
    const suggestion =
      problem.rule === 'unknown-attribute'
        ? (suggestId(node, problem.name, context) ??
          suggestAttribute({name: problem.name, value}, ATTRIBUTE_NAMES, context.source.quizName))
        : problem.suggestion;
    const found = {...problem, ...(suggestion !== undefined && {suggestion})};
    context.problems.push(toProblem(found, placeAttribute(node, problem.name, context)));
  }
  return attributes;
}

/**
 * The attributes of a directive without those that have a colon for `#` or `=`, each of which is reported once. The
 * directive syntax reads `{id: basics}` as the two attributes `id:` and `basics`.
 */
export function takeColons(
  node: Directive,
  names: readonly string[],
  context: Context,
): Record<string, string> {
  const written = Object.entries(node.attributes ?? {});
  const rest: [name: string, value: string][] = [];
  for (let index = 0; index < written.length; index += 1) {
    const [name, value] = written[index] ?? [''];
    const [nextName = '', nextValue] = written[index + 1] ?? [];
    const [, start = '', end = ''] = /^([^:]+):(.*)$/.exec(name) ?? [];
    const isPair = start && !end && !value && nextName && !nextValue && !nextName.includes(':');
    if (start && end) reportColon(name, start, end);
    else if (isPair) reportColon(name, start, nextName);
    else rest.push([name, value ?? '']);
    if (isPair) index += 1;
  }
  return Object.fromEntries(rest);

  function reportColon(attribute: string, name: string, value: string): void {
    const {quizName} = context.source;
    context.problems.push({
      rule: 'unknown-attribute',
      place: placeAttribute(node, attribute, context),
      actual: `\`:\` after \`${name}\` in braces`,
      expected: '`#id` or `name=value`',
      note: `did you mean \`${suggestForColon(name, value, names, quizName)}\`?`,
    });
  }
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

/** The id that was meant by one with dots, which the directive syntax reads as an id and classes: `#a-b` for `#a.b`. */
export function suggestId(node: Directive, name: string, {source}: Context): string | undefined {
  const id = node.attributes?.id;
  if (name !== 'class' || !id) return undefined;
  const line = firstLineOf(source, node)?.start.line ?? 0;
  const [, written = ''] = (source.lines[line - 1] ?? '').split(`#${id}.`);
  const [rest = ''] = /^[\w.-]+/.exec(written) ?? [];
  return rest ? `#${`${id}.${rest}`.replaceAll('.', '-')}` : undefined;
}

function describeValue(name: string, value: unknown): string {
  const text = String(value);
  return dropInvisible(text).trim() === ''
    ? `\`${name}\` without a value`
    : `value ${quoteCode(text)} of \`${name}\``;
}
