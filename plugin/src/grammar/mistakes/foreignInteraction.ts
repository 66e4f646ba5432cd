import type {RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Notation} from './notationCures.js';
import {NOTATIONS} from './notations.js';
import {listTextLines} from './textLines.js';
import {readForNotations, readWritten} from './writtenWords.js';

/** Which notations count. */
interface Search {
  /** Whether those that running text has too are left out. Default false. */
  isStrict?: boolean;
  /** Whether the question has something else to answer, so that only what is certain counts. Default false. */
  isAnswered?: boolean;
  /** Whether those are left out that say less than the lines of options in which they may stand. Default false. */
  isExact?: boolean;
}

/**
 * Finds the notation of another system in which a question has what readers answer, at each of its places, and says how it
 * is written here.
 *
 * ```markdown
 * HTTPS uses port {{c1::443}}.   → `[[443]]`
 * (x) 443                        → `- [x] 443`
 * HTTPS uses port [443].         → `[[443]]`, and nothing of a strict search
 * ```
 */
export function findForeignInteraction(
  blocks: readonly RootContent[],
  source: Source,
  search: Search = {},
): Problem[] {
  return findForeignOnLines(
    blocks.flatMap((block) => listTextLines(block)),
    source,
    search,
  );
}

/** The same for lines, 1-based, of a page that has no tree. */
export function findForeignOnLines(
  lines: readonly number[],
  source: Source,
  {isStrict = false, isAnswered = false, isExact = false}: Search = {},
): Problem[] {
  for (const notation of NOTATIONS) {
    const {pattern, isLoose, isCertain, isVague} = notation;
    if ((isStrict && isLoose) || (isAnswered && !isCertain) || (isExact && isVague)) continue;
    if (!lines.some((line) => pattern.test(readForNotations(line, source)))) continue;
    const rule = isAnswered ? 'foreign-notation' : 'missing-answer';
    return lines.flatMap((line) => findOnLine(line, notation, rule, source));
  }
  return [];
}

function findOnLine(
  line: number,
  {pattern, beside, name, cure}: Notation,
  rule: Problem['rule'],
  source: Source,
): Problem[] {
  const text = readForNotations(line, source);
  const original = lineAt(source, line);
  // Where one thing is a blank, what is written like it is another one.
  const all = beside && pattern.test(text) ? beside : pattern;
  return [...text.matchAll(new RegExp(all.source, `${all.flags}dg`))].map((match) => {
    const written = match[0].trim();
    const start = match.index + match[0].indexOf(written);
    return {
      rule,
      place: placeOnLine(line, start, start + written.length),
      actual: `${name} ${quoteCode(original.slice(start, start + written.length))}, which is text here`,
      expected: cure(readWritten(match, original)),
    };
  });
}
