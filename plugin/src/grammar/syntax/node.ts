import type {Literal} from 'mdast';
import type {Node} from 'unist';

/** `[[…]]` in a quiz. */
export interface Blank extends Literal {
  type: 'blank';
  /**
   * The text between the brackets as it is written, with one space for each line end. Empty if nothing closes the
   * brackets, which is the mistake `open-blank`.
   */
  value: string;
}

/** Whether a node is a blank of a quiz. */
export function isBlank(node: Node | undefined): node is Blank {
  return node?.type === 'blank';
}

/** A blank of which nothing is known yet. */
export function createBlank(): Blank {
  return {type: 'blank', value: ''};
}
