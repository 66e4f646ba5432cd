import type {RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {listTextLines} from './textLines.js';
import {readForNotations, readWritten} from './writtenWords.js';

/** An option: brackets with a cross or a space in them, at the start of a line. */
const OPTION = /^[\s>]*\[\[(?<mark>[xX ])\]\]\s+(?<text>\S.*)$/;

/** A hint. */
const HINT = /^[\s>]*(?:[-*+]\s+)?\[\[\?\]\]\s+(?<text>\S.*)$/;

/** Something to answer beside hints. A key of punctuation is one of several such blanks. */
const ASKED = /\[\[(?!\?\]\])[^\][\p{L}\p{N}]*[\p{L}\p{N}]|\[[ xX]\]\s|\[\([ xX]\)\]/u;

/**
 * Finds options and hints of LiaScript in a question, which would be blanks.
 *
 * ```markdown
 * [[X]] Bats          → `- [x] Bats`
 * [[ ]] Sharks        → `- [ ] Sharks`
 * [[?]] They fly.     → `::hint[They fly.]`
 * [[x]] is unknown.   → nothing
 * ```
 */
export function findLiaScript(blocks: readonly RootContent[], source: Source): Problem[] {
  const lines = blocks
    .flatMap((block) => listTextLines(block))
    .map((line) => ({line, text: readForNotations(line, source).trimEnd()}));
  const options = lines.filter(({text}) => OPTION.test(text));
  // A box without a cross is never a blank.
  const areOptions = options.length > 1 && options.some(({text}) => text.includes('[[ ]]'));
  const isAsked = lines.some(({text}) => ASKED.test(text)) || hasList(blocks);
  return lines.flatMap(({line, text}): Problem[] => {
    const [asOption, asHint] = [
      areOptions ? locate(OPTION, text) : null,
      isAsked ? locate(HINT, text) : null,
    ];
    const original = lineAt(source, line);
    const {mark, text: option} = asOption ? readWritten(asOption, original) : {};
    const {text: hint} = asHint ? readWritten(asHint, original) : {};
    if (option === undefined && hint === undefined) return [];
    const start = text.length - text.trimStart().length;
    return [
      {
        rule: 'foreign-notation',
        place: placeOnLine(line, start, text.length),
        actual: `${option === undefined ? 'hint' : 'option'} of LiaScript ${quoteCode(original.trim())}`,
        expected:
          option === undefined
            ? `${quoteCode(`::hint[${hint ?? ''}]`)} on a line of its own, with blank lines around it`
            : quoteCode(`- [${mark === ' ' ? ' ' : 'x'}] ${option}`),
        note: '',
      },
    ];
  });
}

function hasList(blocks: readonly RootContent[]): boolean {
  return blocks.some(
    (block) =>
      block.type === 'list' && block.children.some(({checked}) => typeof checked === 'boolean'),
  );
}

/** A match with the places of its groups. */
function locate(pattern: RegExp, text: string): RegExpExecArray | null {
  return new RegExp(pattern, 'd').exec(text);
}
