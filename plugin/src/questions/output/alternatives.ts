import type {Code, RootContent} from 'mdast';

import {isVisible} from '../../mdast/comment.js';
import {toPlainText} from '../../mdast/plainText.js';
import {firstLineOf, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';

/** What stands between two outputs of which either is right, and no sentence. */
const OR =
  /^(?:or|alternatively|also (?:accepted|possible|correct|right|valid)|another (?:accepted|possible|valid) (?:output|answer|order)|oder|ou|o bien|o|または|もしくは)(?!\p{L})[^.。]{0,40}$/iu;

/**
 * Finds a second output that was meant to be accepted as well: the same in another order directly below the first one, or
 * anything below "or". It is the explanation, since `::output` takes one text.
 *
 *     ::output
 *
 *     tea, milk   (a code block)
 *
 *     milk, tea   (a code block)   → `doubtful-key`
 */
export function findAlternative(
  fence: Code,
  explanation: readonly RootContent[],
  source: Source,
): Doubt | undefined {
  const blocks = explanation.filter(isVisible);
  const end = fence.position?.end.line ?? 0;
  const start = blocks[0]?.position?.start.line ?? 0;
  // `::explanation` says what the rest is.
  const isBelow = source.lines.slice(end, start - 1).every((line) => !/[^\s>]/.test(line));
  const below = isBelow ? blocks : [];
  const isAnnounced = below[0]?.type === 'paragraph' && OR.test(toPlainText([below[0]]));
  const other = isAnnounced ? below[1] : below[0];
  if (other?.type === 'code' && (isAnnounced || isReordered(fence.value, other.value))) {
    return explain(firstLineOf(source, other), 'second code block below `::output`');
  }
  const lines = splitLines(fence.value);
  const at = lines.findIndex((line) => OR.test(line.trim()));
  const [first, second] = [lines.slice(0, at).join('\n'), lines.slice(at + 1).join('\n')];
  return at > 0 && isReordered(first, second)
    ? explain(firstLineOf(source, fence), 'two outputs below `::output`, with a word between them')
    : undefined;
}

function explain(place: Doubt['place'], actual: string): Doubt {
  return {
    rule: 'doubtful-key',
    place,
    actual: `${actual}, like another output that is right as well`,
    expected:
      'a program that always prints the same, such as the sorted values, or a list of options of which one or more are right',
    note: '`::output` accepts one text; put a sentence or `::explanation` above a code block that explains it',
  };
}

/** Whether two texts have the same words in another order. */
function isReordered(first: string, second: string): boolean {
  const [own, others] = [first, second].map((text) => text.split(/[\s,;()[\]{}]+/).filter(Boolean));
  if (!own || !others || own.length < 2 || own.join(' ') === others.join(' ')) return false;
  return own.sort().join(' ') === others.sort().join(' ');
}
