import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Context} from '../context.js';
import {maskLine} from './maskLine.js';

/** The words of an option: what stands behind its marker. */
const OPTION = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/;

/** A verdict as a directive, or as the code of an emoji, at the start or the end of these words. */
const MARK =
  /(?:^|\s):{1,2}(?<name>(?:is-?)?(?:in)?correct|right|wrong|answer|solution|distractor|true|false)(?::|(?![\w:[{-]))(?=\s|$)/gi;

/**
 * Finds a verdict with which somebody marks an option by a directive. Here it would be text, beside the answer.
 *
 * ```markdown
 * - [ ] UDP :correct            → `foreign-notation`, which asks for `[x]`
 * - [ ] Of `:right` and :left   → nothing
 * ```
 */
export function findMarkDirectives(
  line: number,
  {source, directives = []}: Pick<Context, 'source' | 'directives'>,
): Problem[] {
  const masked = maskLine(source, line);
  const start = OPTION.exec(masked)?.[0].length;
  if (start === undefined) return [];
  const words = masked.slice(start).replace(/\s{1,8}(?::pin\s{0,8})?$/, '');
  return [...words.matchAll(MARK)].flatMap(({0: written, index, groups}): Problem[] => {
    const end = index + written.length;
    const isOutside = !words.slice(0, index).trim() || !words.slice(end).trim();
    if (!isOutside || directives.includes(groups?.name ?? '')) return [];
    const first = start + index + written.search(/:/);
    return [
      {
        rule: 'foreign-notation',
        place: placeOnLine(line, first, start + end),
        actual: `\`${lineAt(source, line).slice(first, start + end)}\`, which readers would see beside the option`,
        expected:
          '`[x]` before each right option and `[ ]` before each wrong one, and no such mark',
      },
    ];
  });
}
