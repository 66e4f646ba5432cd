import type {List} from 'mdast';

import type {Context} from '../../grammar/context.js';
import {describeInline} from '../../grammar/mistakes/inlineOptions.js';
import {indentOf} from '../../grammar/mistakes/lazyLines.js';
import {maskLine} from '../../grammar/mistakes/maskLine.js';
import {isTypeSignature} from '../../grammar/mistakes/typeSignature.js';
import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** The first line of an option. */
interface Line {
  line: number;
  /** Where it begins behind its marker, 0-based. */
  column: number;
  /** It from there on, with spaces in place of code. */
  text: string;
  /** Spaces before what belongs to the option. */
  indent: number;
}

/** A mark of GIFT before an option: `=`, `~`, or a share of the points. */
const GIFT = /^(?:([=~])(?:%-?[\d.]{1,8}%)?|%(-?[\d.]{1,8})%)\s?(?=[\p{L}\p{N}"'*_([])/u;

/** Feedback behind `#`, as GIFT has it, or behind another mark: what begins with a letter, and is no number such as `#12`. */
const BEHIND = /\s(?:#{1,3}|\/{2,3}|::|;;|\|\|)\s?(\p{L}[^]*)$/u;

/** What is no name of a channel, an anchor or a language: several words of which the first has a capital, or a sentence. */
const SENTENCE = /^(?:[\p{Lu}\p{Lo}]\S*\s\S|\p{L}.*[.!?。！？]$)/u;

/** A statement, a call or an assignment. What stands behind it is a comment in the code: `x = 1; // The count`. */
const CODE = /[;{}]$|[\p{L}\p{N}_]\([^()]*\)|\s(?:[-+*/:]=|={1,3})\s/u;

/** The marker of an option. */
const MARKER = /^\[[ xX]\]\s+/;

/**
 * Reports what other systems write into options: marks of right and wrong, feedback behind `#`, and all options in one line.
 *
 * ```markdown
 * - [ ] PUT #It replaces.   → `foreign-notation`, which asks for `> It replaces.`, if another option has such a thing, too
 * - [ ] %50%PUT             → `foreign-notation`, which asks for `PUT`
 * - [ ] =PUT                → the same, if each option begins with `=` or `~`
 * - [ ] PUT - [x] POST      → `bad-marker`, which asks for two lines
 * - [ ] Ask in #general     → nothing
 * - [ ] x = 1; // The count → nothing
 * ```
 */
export function findForeignOptions({children}: List, {source}: Pick<Context, 'source'>): Problem[] {
  const lines = children.flatMap((item) => {
    const start = item.children[0]?.position?.start;
    return start ? [readLine(start.line, start.column - 1, indentOf(item, source), source)] : [];
  });
  const marks = lines.map(({text}) => GIFT.exec(text));
  const isSigned = (sign: string): boolean => marks.some((mark) => mark?.[1] === sign);
  const isGift = marks.every(Boolean) && isSigned('=') && isSigned('~');
  const said = lines.map(({text}) => readBehind(text));
  const isHabit = said.filter((words) => SENTENCE.test(words)).length > 1;
  return lines.flatMap((line, index): Problem[] => {
    const mark = marks[index];
    if (mark && (isGift || mark[2] !== undefined)) return [explainMark(line, mark[0])];
    const words = said[index] ?? '';
    if (isHabit && SENTENCE.test(words)) return [explainBehind(line, source)];
    const inline = describeInline(line.text, lines.length === 1);
    if (!inline) return [];
    const end = line.column + line.text.length;
    return [{rule: 'bad-marker', place: placeOnLine(line.line, line.column, end), ...inline}];
  });
}

/** What another system says of an option behind its words. Empty where there is nothing such. */
function readBehind(text: string): string {
  const match = BEHIND.exec(text);
  if (!match || CODE.test(text.slice(0, match.index)) || isTypeSignature(text)) return '';
  return match[1]?.trim() ?? '';
}

function readLine(line: number, start: number, indent: number, source: Source): Line {
  const masked = maskLine(source, line).slice(start).trimEnd();
  const [marker = ''] = MARKER.exec(masked) ?? [];
  return {line, column: start + marker.length, text: masked.slice(marker.length), indent};
}

function explainMark({line, column, text}: Line, mark: string): Problem {
  const isRight = /^=|%100/.test(mark);
  const said = BEHIND.exec(text);
  const words = text.slice(mark.length, said?.index).trim();
  const below = said ? `, and \`> ${said[1] ?? ''}\` indented below it` : '';
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, column, column + mark.length),
    actual: `\`${mark.trim()}\` before an option, as GIFT marks it`,
    expected: `\`- [${isRight ? 'x' : ' '}] ${words}\`${below}`,
  };
}

function explainBehind({line, column, text, indent}: Line, source: Source): Problem {
  const start = column + (BEHIND.exec(text)?.index ?? 0) + 1;
  const written = lineAt(source, line).slice(start).trimEnd();
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, start, start + written.length),
    actual: `\`${written}\` behind an option, as other systems have feedback`,
    expected: `\`> ${written.replace(/^\W{1,3}\s?/u, '')}\` on a line of its own, indented by ${indent} spaces`,
  };
}
