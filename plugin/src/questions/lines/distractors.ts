import type {Code, RootContent} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';
import {isVisible} from '../../mdast/comment.js';
import {
  firstLineOfValue,
  firstLineOf,
  lineAt,
  placeOnLine,
  splitLines,
} from '../../mdast/source.js';
import type {Problem} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';

/** What people call wrong lines, in the languages of which words are known. */
const WRONG =
  '(?:distract[eo]rs?|decoys?|(?:wrong|incorrect|false|extra|unused|unneeded) (?:code )?(?:lines?|blocks?)|falsche (?:code)?(?:zeilen?|blöcke)|ablenker|distraktor(?:en)?|(?:mauvaises?|fausses?) lignes?|lignes? (?:fausses?|incorrectes?|en trop)|distracteurs?|líneas? (?:incorrectas?|falsas?|erróneas?)|distractores|linhas? (?:erradas?|incorretas?|falsas?)|distratore?s?|間違った行|誤った行|不要な行|ダミー)';

/** A comment that says nothing else, alone or behind code; Runestone has `#paired`, too. */
export const COMMENT = new RegExp(
  String.raw`(?:#{1,6}|//|--|%|;|/\*|<!--)[\s=-]{0,9}(?:${WRONG}|paired)\s?(?::.*|[.)]|\*/|-->|[#=-]{1,9})?$`,
  'iu',
);

/** A line of text above a block of wrong lines. */
const LEAD = new RegExp(
  String.raw`^(?:\S{1,20}\s){0,2}${WRONG}\s?(?:\([^()]*\))?\s?[:：.]?$`,
  'iu',
);

/** Words that say of the lines below them that they are too many. */
const EXTRA =
  /(?:\bnot|n['’]t|\bnever)\s(?:be\s)?(?:belong|needed|used?|part|necessary|required|fit|go)|\b(?:superfluous|unnecessary|redundant|surplus|red herrings?|traps?|bogus|spare|left ?overs?|too many)\b|\bnicht (?:dazu|benötigt|gebraucht|nötig)|\bgehören nicht\b|\büberflüssig|n['’](?:appartien|ont pas|est pas)|\bsuperflu|\bno (?:pertenec|hacen falta|se usan)|\bsobran|\bnão (?:pertenc|são usad)|\bsobram/iu;

/** How a sentence speaks of lines below it. */
const BELOW =
  /\b(?:these|those|following|below|lines?|blocks?|diese|folgenden?|zeilen?|ces|suivantes?|lignes?|est[ao]s|siguientes?|líneas?|seguintes?|linhas?)\b|行|以下|次の/iu;

/** Words that say of lines that they are wrong. */
const IS_WRONG =
  /\b(?:wrong|incorrect|false|distract\w*|decoys?|mistakes?|falsch\w*|ablenk\w*|faux|fausses?|incorrectes?|incorrect[ao]s|errad[ao]s|erróne[ao]s|fals[ao]s)\b|間違|誤|不要|ダミー/iu;

/** What an explanation says beside it. */
const REASON =
  /(?<!\p{L})(?:because|since|would|was|were|instead|rather|if|when|prints?|outputs?|raises?|throws?|compare|corrected|weil|denn|war|waren|würden?|statt|wenn|car|parce|était|étaient|serai\p{L}{0,6}|si|era|eran|eram|porque|sería\p{L}{0,6}|seria\p{L}{0,6})(?!\p{L})|なぜ|から/iu;

/** Characters of such a sentence at most. */
const LONGEST_SENTENCE = 120;

/** Characters of a line at its end that may be such a comment. */
const LONGEST_COMMENT = 200;

/** Letters of such a line at most. */
const LONGEST = 80;

const SEPARATOR = /^\s*={3,}\s*$/;

/** The first line of a conflict of Git, which has a line of `=` in its middle. */
const CONFLICT = /^<{7}(?:\s|$)/m;

/** Languages in which a line of `=` underlines a heading. */
const MARKUP = /^(?:md|mdx|markdown|rst|adoc|asciidoc|restructuredtext)$/i;

/**
 * Reports how other systems tell wrong lines from right ones, and one block from the next.
 *
 * ```markdown
 * x = 2  #distractor       → `foreign-notation`, which asks for a second code block
 *
 * Wrong lines:             → the same, above a second code block, which would be the explanation
 *
 * These lines are wrong.   → the same
 *
 * =====                    → `foreign-notation`, which asks for `by=block` and blank lines
 * ```
 */
export function findDistractors(
  fences: readonly Code[],
  explanation: readonly RootContent[],
  source: Source,
): Problem[] {
  const inCode = fences.flatMap((fence) => [
    ...findInMeta(fence, source),
    ...findInCode(fence, source),
  ]);
  const [lead, next] = explanation.filter((block) => isVisible(block));
  if (fences.length > 1 || lead?.type !== 'paragraph' || next?.type !== 'code') return inCode;
  const text = toPlainText([lead]);
  if (!isLead(text) && !(announcesWrong(text) && fences[0] && goesOn(fences[0], next))) {
    return inCode;
  }
  const problem: Problem = {
    rule: 'foreign-notation',
    place: firstLineOf(source, lead),
    actual: `\`${text}\` between two code blocks, of which the second would be the explanation`,
    expected: 'the block with wrong lines directly below the other one',
    note: 'leave the text out',
  };
  return [...inCode, problem];
}

function isLead(text: string): boolean {
  const isMeant = EXTRA.test(text) || LEAD.test(text);
  return isMeant && text.length <= LONGEST && !text.endsWith('.');
}

/** Whether a sentence says of the lines below it that they are wrong, and gives no reason, as an explanation would. */
function announcesWrong(text: string): boolean {
  const isShort = text.length <= LONGEST_SENTENCE && !REASON.test(text);
  return isShort && BELOW.test(text) && (EXTRA.test(text) || IS_WRONG.test(text));
}

/** Whether a block is in the language of a program, and repeats none of its lines, as an explanation would. */
function goesOn(program: Code, block: Code): boolean {
  const lines = new Set(splitLines(program.value).map((line) => line.trim()));
  const isNew = splitLines(block.value).every((line) => !line.trim() || !lines.has(line.trim()));
  return isNew && (!block.lang || block.lang === program.lang);
}

/** What follows the language of a fence where it tells wrong lines: `distractors=2`, `wrong`. */
const META =
  /(?:^|[\s,{])(?:distract[eo]rs?|decoys?|wrong(?:-?lines)?|extra(?:-?lines)?|paired)(?![\p{L}\p{N}])(?:=\S*)?/iu;

function findInMeta(fence: Code, source: Source): Problem[] {
  const written = META.exec(fence.meta ?? '')?.[0].replace(/^[\s,{]/, '');
  if (!written) return [];
  const line = fence.position?.start.line ?? NaN;
  const start = lineAt(source, line).lastIndexOf(written);
  return [
    {
      rule: 'foreign-notation',
      place: Number.isNaN(line) ? undefined : placeOnLine(line, start, start + written.length),
      actual: `\`${written}\` behind the language of the code, which means nothing here`,
      expected: 'wrong lines in a second code block directly below the first, and no such word',
      note: '',
    },
  ];
}

function findInCode(fence: Code, source: Source): Problem[] {
  const first = firstLineOfValue(fence);
  const diff = findDiff(fence, first, source);
  if (diff) return [diff];
  const hasSeparators = !MARKUP.test(fence.lang ?? '') && !CONFLICT.test(fence.value);
  return splitLines(fence.value).flatMap((text, index): Problem[] => {
    const isSeparator = hasSeparators && SEPARATOR.test(text);
    const written = isSeparator
      ? text.trim()
      : COMMENT.exec(text.trimEnd().slice(-LONGEST_COMMENT))?.[0];
    if (written === undefined) return [];
    const line = first + index;
    const start = lineAt(source, line).lastIndexOf(written);
    return [
      {
        rule: 'foreign-notation',
        place: Number.isNaN(line) ? undefined : placeOnLine(line, start, start + written.length),
        actual: `\`${written}\`, which readers would see in the code`,
        expected: isSeparator
          ? '`::lines{by=block}`, and a blank line between two blocks'
          : 'wrong lines in a second code block directly below the first, without such a comment',
        note: '',
      },
    ];
  });
}

/** What only a whole patch has. */
const PATCH = /^(?:@@|diff |index |---\s\S|\+\+\+\s\S)/m;

/** Finds the signs of a difference, with which right lines are told from wrong ones. */
function findDiff({lang, value}: Code, first: number, source: Source): Problem | undefined {
  const lines = splitLines(value);
  const isSigned = (sign: string): number => lines.findIndex((line) => line.startsWith(sign));
  const [plus, minus] = [isSigned('+'), isSigned('-')];
  const isDiff = lang === 'diff' || lines.every((line) => /^(?:[+-]\s?\S|\s*$)/.test(line));
  if (!isDiff || plus === -1 || PATCH.test(value) || Number.isNaN(first)) return undefined;
  if (minus === -1 && lang !== 'diff') return undefined;
  const line = first + (minus === -1 ? plus : minus);
  const text = lineAt(source, line);
  const start = text.length - text.trimStart().length;
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, start, text.trimEnd().length),
    actual: `\`${text.trim()}\` with the sign of a difference, which readers would see`,
    expected:
      minus === -1
        ? 'the lines without `+`'
        : 'lines with `+` alone in this block, lines with `-` in a second code block directly below it, and neither sign',
    note: lang === 'diff' ? 'put the language of the code in place of `diff`' : '',
  };
}
