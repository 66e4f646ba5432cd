import type {Nodes} from 'mdast';

import {sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/**
 * What is written in some blocks, without what stands between brackets.
 *
 * ```markdown
 * | **Version** | [[3.10]] |   → `| **Version** |   |`
 * ```
 */
export function readWordsAround(blocks: readonly Nodes[], source: Source): string {
  const written = blocks.map((block) => sourceOf(source, block)).join('\n\n');
  return written.replace(/\[\[[^[\]]{0,500}\]\]/g, ' ');
}
