import type {Message} from '../message.js';
import type {Source} from '../../mdast/source.js';
import type {Edit, Fix} from './edit.js';
import {fixMissingEnd} from './end.js';
import {fixFence} from './fence.js';
import {fixHeading} from './heading.js';
import {fixIndent} from './indent.js';
import {fixLeaf} from './leaf.js';
import {fixMarker, fixTouchingBullet} from './marker.js';
import {fixCutOff, fixSeparator} from './separator.js';
import {fixStray} from './stray.js';

const FIXES: {[rule in Message['rule']]?: Fix} = {
  'malformed-fence': fixFence,
  'unclosed-fence': fixMissingEnd,
  'stray-fence': fixStray,
  'swallowed-separator': fixSeparator,
  'missing-answer': fixCutOff,
  'malformed-leaf': fixLeaf,
  'lazy-continuation': fixTouchingBullet,
  'heading-in-quiz': fixHeading,
  'bad-marker': fixMarker,
  'split-list': fixIndent,
  'orphan-feedback': fixIndent,
};

/**
 * Finds the edits that should put a mistake right. There are none where only the author can do it. Whoever applies them
 * reads the text again, and sees whether they did.
 */
export function findFix(message: Message, source: Source): Edit[] {
  const {place, rule} = message;
  return (place && FIXES[rule]?.({...message, place}, source)) ?? [];
}
