import type {Nodes} from 'mdast';

import type {Problem} from './problem.js';
import type {Source} from './source.js';

/** Content that is compiled by the site's pipeline and reaches the widget under a name. */
export interface Slot {
  name: string;
  children: Nodes[];
}

/** What every reader of a part of a quiz needs: the author's text, and somewhere to put what is wrong. */
export interface Context {
  source: Source;
  problems: Problem[];
}
