import type {RootContent} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';

import {canonicalize} from '../../mdast/canonical.js';
import type {Context} from '../../grammar/context.js';
import {isTruth, labelTruth} from '../../grammar/truth.js';
import type {Range} from '../contract.js';
import {readDeclaration} from '../declared.js';
import type {ParsedOption} from './option.js';

/** Finds `::true` or `::false`. */
export function locateTruth(blocks: readonly RootContent[]): Range | undefined {
  const start = blocks.findIndex((block) => block.type === 'leafDirective' && isTruth(block.name));
  return start === -1 ? undefined : {start, end: start + 1};
}

/**
 * The options that `::true` and `::false` stand for, in the words of the page's language. They are what the written-out list
 * would be, so that a question stays the same when its author writes it the other way.
 *
 *     ::false   →   - [ ] True
 *                   - [x] False
 */
export function readTruth(directive: LeafDirective, context: Context): ParsedOption[] {
  readDeclaration([directive], {}, context);
  return labelTruth(context.locale).map((value, index): ParsedOption => {
    const text = {type: 'text', value} as const;
    const paragraph = {type: 'paragraph', children: [text]} as const;
    const shown = [{...paragraph, children: [...paragraph.children]}];
    return {
      item: {type: 'listItem', children: shown},
      correct: (directive.name === 'true') === (index === 0),
      pin: false,
      text: [text],
      block: false,
      feedback: [],
      canonical: canonicalize(shown),
      shown,
    };
  });
}
