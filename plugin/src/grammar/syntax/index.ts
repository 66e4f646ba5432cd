import {codes} from 'micromark-util-symbol';
import type {Construct, Extension} from 'micromark-util-types';

import {createBeforeBlank} from './beforeBlank.js';
import {createBlank} from './blank.js';
import {INVISIBLE} from './characters.js';
import {WIDE_COLON} from './colons.js';
import type {Settings} from './construct.js';
import {createContainer} from './container.js';
import {createLeaf} from './leaf.js';
import {createLoneFence} from './loneFence.js';
import {createMisplaced} from './misplaced.js';

export {quizFromMarkdown} from './fromMarkdown.js';
export {isBlank} from './node.js';
export type {Blank} from './node.js';
export type {Mistake, MistakeKind} from './mistake.js';

/** What `quizSyntax` reads. By default it reads every document and reports mistakes only in the tree. */
export type SyntaxOptions = Pick<Settings, 'name' | 'leaves'> & Partial<Settings>;

/**
 * Creates a micromark extension for quizzes, their leaf directives, their blanks, and near misses of these. Add it after the
 * directive extension, which reads all other directives: micromark asks the last extension first.
 */
export function quizSyntax({name, leaves, ...options}: SyntaxOptions): Extension {
  const settings = {isOn: () => true, onMistakes: () => undefined, ...options, name, leaves};
  const flow = [createContainer(settings), createLeaf(settings), createLoneFence(settings)];
  const misplaced = createMisplaced(settings);
  const beforeBlank = createBeforeBlank(settings);
  const odd = [WIDE_COLON, ...INVISIBLE];
  return {
    flow: {[codes.colon]: flow, ...toRecord(odd, flow)},
    text: {
      [codes.exclamationMark]: beforeBlank,
      [codes.leftSquareBracket]: createBlank(settings),
      [codes.colon]: [misplaced, beforeBlank],
      ...toRecord(odd, [misplaced]),
    },
  };
}

function toRecord(keys: readonly number[], constructs: Construct[]): Record<number, Construct[]> {
  return Object.fromEntries(keys.map((code) => [code, constructs]));
}
