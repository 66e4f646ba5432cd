import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {placeAttribute} from '../grammar/attributes.js';
import type {Context} from '../grammar/context.js';
import type {Problem} from '../mdast/problem.js';
import type {QuestionParser, QuestionSettings} from '../questions/contract.js';

type Setting = keyof QuestionSettings;

const SWITCH = {pattern: /^(?:true|false)?$/, expected: 'no value, or `false`'};

/** What may stand in `::question{…}` for the interaction itself. */
export const SETTINGS: Record<Setting, typeof SWITCH> = {
  multiple: SWITCH,
  any: SWITCH,
  loose: SWITCH,
};

/** What each setting needs. */
const NEEDS: Record<Setting, {parts: string; expected: string}> = {
  multiple: {parts: 'options', expected: 'it with a task list'},
  any: {parts: 'options', expected: 'it with a task list'},
  loose: {parts: 'blanks', expected: 'it with `[[…]]`'},
};

const NAMES = Object.keys(SETTINGS) as Setting[];

/** Reads the settings among attributes: `{multiple}` becomes `{multiple: true}`, and `{any=false}` becomes `{any: false}`. */
export function readSettings(written: Readonly<Record<string, string>>): QuestionSettings {
  const given = NAMES.filter((name) => written[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, written[name] !== 'false']));
}

/** Reports settings that mean nothing to what a question asks in its blocks, and those that exclude each other. */
export function checkSettings(
  settings: QuestionSettings,
  directive: LeafDirective,
  {takes}: Pick<QuestionParser<never>, 'takes'>,
  blocks: readonly RootContent[],
  context: Context,
): Problem[] {
  const taken = takes?.(blocks) ?? [];
  const place = (name: Setting) => placeAttribute(directive, name, context);
  const idle = NAMES.filter((name) => settings[name] !== undefined && !taken.includes(name));
  const problems: Problem[] = idle.map((name) => ({
    rule: 'invalid-attribute',
    place: place(name),
    actual: `\`${name}\` on a question without ${NEEDS[name].parts}`,
    expected: NEEDS[name].expected,
  }));
  if (settings.any && settings.multiple) {
    problems.push({
      rule: 'invalid-attribute',
      place: place('any'),
      actual: '`any` beside `multiple`',
      expected: 'one of them',
      note: 'with `any` one correct option is enough, with `multiple` readers choose all of them',
    });
  }
  return problems;
}
