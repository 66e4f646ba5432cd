import type {BlockContent, List, ListItem, Nodes, PhrasingContent} from 'mdast';

import {copyAsText, hasText} from '../../mdast/copyAsText.js';
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

/** What stands for one option, which is inline content if that is no block. */
interface Key {
  content: Nodes[];
  block: boolean;
}

/** Several keys as a list, one by itself. */
export function listKeys(keys: readonly Key[]): Nodes[] {
  const [first, second] = keys;
  if (first && !second) return first.content;
  const children = keys.map(({content, block}): ListItem => {
    const line = {type: 'paragraph', children: content as PhrasingContent[]} as const;
    return {
      type: 'listItem',
      spread: false,
      children: block ? (content as BlockContent[]) : [line],
    };
  });
  return [{type: 'list', ordered: false, spread: false, children} satisfies List];
}

/** The correct options once more, as they are, for an answer in plain Markdown. */
export function showCorrect({options}: ChoiceBody, read: ReadSlot): Nodes[] {
  const correct = options.filter((option) => option.correct);
  return listKeys(correct.map(({id, block = false}) => ({content: read(id), block})));
}
