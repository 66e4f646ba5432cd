import type {RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findLabel} from '../labels.js';
import {GAP} from './blankNotations.js';
import {maskLine} from './maskLine.js';
import {listTextLines} from './textLines.js';

const GAPS = new RegExp(GAP, 'g');

/** A longer text is a sentence, and no word for a gap. */
const MOST_CHARACTERS = 40;

/**
 * Explains gaps whose answers stand in a line below them.
 *
 * ```markdown
 * The change is called ________.
 *
 * Answer: condensation             → `[[condensation]]` in place of the gap, and no such line
 * ```
 */
export function explainAnsweredGaps(
  blocks: readonly RootContent[],
  source: Source,
): Problem | undefined {
  const lines = blocks.flatMap((block) => listTextLines(block));
  const gaps = lines.flatMap((line) =>
    [...maskLine(source, line).matchAll(GAPS)].map(({0: written, index}) => ({
      line,
      place: placeOnLine(line, index, index + written.length),
      written,
    })),
  );
  const [gap] = gaps;
  if (!gap) return undefined;
  for (const line of lines.filter((each) => each > gap.line)) {
    const label = findLabel(lineAt(source, line).trim());
    if (label?.kind !== 'answer') continue;
    const whole = label.rest.replace(/^[*_\s]+|(?<![*_.\s])[*_.\s]+$/g, '');
    const keys = gaps.length > 1 ? whole.split(/[,;/]/).map((key) => key.trim()) : [whole];
    if (keys.length !== gaps.length || !keys.every(isKey)) continue;
    const cures = keys.map((key) => quoteCode(`[[${key}]]`));
    return {
      rule: 'missing-answer',
      place: gap.place,
      actual: `gap ${quoteCode(gap.written)} with its answer in line ${line}`,
      expected: `${cures.join(' and ')} in place of ${gaps.length > 1 ? 'the gaps' : 'the gap'}, and no line ${line}`,
    };
  }
  return undefined;
}

function isKey(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && text.length <= MOST_CHARACTERS && !/[[\]|`]/.test(text);
}
