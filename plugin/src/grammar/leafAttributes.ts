import type {LeafDirective} from 'mdast-util-directive';

import {firstLineOf} from '../mdast/source.js';
import {placeAttribute, suggestId, takeColons, toProblem} from './attributes.js';
import type {AttributeProblem} from './attributeValues.js';
import type {Context} from './context.js';
import {hasPrompt} from './mistakes/adviseLine.js';
import {adviseText, expectLeaf} from './names.js';
import {suggestAttribute} from './suggestAttribute.js';
import {findMeant, VALUE_SYNONYMS} from './synonyms.js';

/** The values of an attribute that are right, words for them, and what is meant by another one. */
export interface AttributeSchema {
  pattern: RegExp;
  expected: string;
  suggest?: (value: string) => string | undefined;
}

/** The attributes that a leaf directive takes. */
export type AttributeSchemas = Readonly<Record<string, AttributeSchema>>;

/** Reads the attributes of a leaf directive, and reports those that it does not take. */
export function readLeafAttributes(
  node: LeafDirective,
  takes: AttributeSchemas,
  context: Context,
): Record<string, string> {
  const values: Record<string, string> = {};
  const names = Object.keys(takes);
  for (const [name, value] of Object.entries(takeColons(node, names, context))) {
    const known = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (known?.pattern.test(value)) {
      values[name] = value;
      continue;
    }
    const suggestion = known
      ? (findMeant(value, Object.keys(VALUE_SYNONYMS[name] ?? {}), VALUE_SYNONYMS[name] ?? {}) ??
        known.suggest?.(value))
      : (suggestId(node, name, context) ??
        suggestAttribute({name, value}, names, context.source.quizName));
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

/**
 * Reports text in brackets after a directive that has no use for it, and says where the text belongs.
 *
 * ```markdown
 * Is it so?
 *
 * ::false[It is not.]   → `::false`, and `It is not.` below it
 * ```
 */
export function refuseLabel(node: LeafDirective, {source, problems}: Context): void {
  const [first] = node.children;
  if (!first) return;
  const place = firstLineOf(source, node);
  const [from, to] = [first.position?.start.offset, node.children.at(-1)?.position?.end.offset];
  const text = source.text.slice(from ?? 0, to ?? 0).replace(/\s+/g, ' ');
  const advice = adviseText(node.name, text, !place || hasPrompt(place.start.line, source));
  problems.push({
    rule: 'invalid-attribute',
    place,
    actual: `text in brackets after \`::${node.name}\``,
    expected: expectLeaf(node.name),
    ...(text && {note: advice.join('; ')}),
  });
}
