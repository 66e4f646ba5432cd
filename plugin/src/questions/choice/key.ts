import type {List, Nodes} from 'mdast';

import {copyAsText, hasText} from '../../mdast/copyAsText.js';
import {wrapInline} from '../../mdast/wrapInline.js';
import type {ReadSlot} from '../contract.js';
import type {ChoiceBody} from './model.js';
import type {ParsedOption} from './option.js';

/** The name under which a page that needs it imports `@theme/Quiz/OptionNumber`. */
export const OPTION_NUMBER = '__DocusaurusQuizOptionNumber';

/**
 * What the answer calls an option: its text, and where it has none, the number of its place, which the widget knows.
 *
 *     ![Jupiter](j.png)   →   Jupiter
 *     <Planet />          →   <OptionNumber option="b" />
 */
export function nameOption({text}: ParsedOption, id: string): Nodes[] {
  const name = copyAsText(text);
  if (hasText(name)) return name;
  const attributes = [{type: 'mdxJsxAttribute' as const, name: 'option', value: id}];
  return [{type: 'mdxJsxTextElement', name: OPTION_NUMBER, attributes, children: []}];
}

/** Whether such a name is a number. */
export function isNumber([first]: readonly Nodes[]): boolean {
  return first?.type === 'mdxJsxTextElement' && first.name === OPTION_NUMBER;
}

/** Several keys as a list, one by itself. */
export function listKeys(keys: readonly Nodes[][]): Nodes[] {
  const [first, second] = keys;
  if (first && !second) return first;
  const children = keys.map((key) => ({
    type: 'listItem' as const,
    spread: false,
    children: wrapInline(key),
  }));
  return [{type: 'list', ordered: false, spread: false, children} satisfies List];
}

/** The correct options once more, as they are, for an answer in plain Markdown. */
export function showCorrect({options}: ChoiceBody, read: ReadSlot): Nodes[] {
  return listKeys(options.filter(({correct}) => correct).map(({id}) => read(id)));
}
