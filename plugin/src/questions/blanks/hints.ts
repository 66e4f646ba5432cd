import {writeLabels} from '../../grammar/labels.js';
import {isTypeSignature} from '../../grammar/mistakes/typeSignature.js';
import type {Problem} from '../../mdast/problem.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';
import {MAX_LENGTH} from './length.js';

const LABEL = writeLabels('hint', 'feedback', 'explanation');

/** A key with a hint or feedback behind it. The first group is the key, and the second what is said. */
export const HINT_PATTERNS: readonly RegExp[] = [
  // Anki numbers its blanks.
  /^c\d{1,2}::([^:]+)(?:::(.*))?$/u,
  // Behind other signs it is a name in code: `el.hint = 1`, `data-hint: a`.
  new RegExp(
    String.raw`^(.*?)[\s#:;,({[~=-]{0,4}(?<![\p{L}\p{N}.$@_&]|[\p{L}\p{N}-]-|^-)${LABEL}\s?[:=]\s?(.*)$`,
    'iu',
  ),
  new RegExp(String.raw`^(.+?)\s?:{1,2}\s?${LABEL}(?:\s(.*))?$`, 'iu'),
  new RegExp(String.raw`^([^./#]+?)\s?#\s?${LABEL}(?:\s(.*))?$`, 'iu'),
  // A name of a program has no spaces: `std::vector`.
  /^([^:<>(){};=]+?)\s?::\s?([^\s:<>(){};=]+\s[^:<>(){};=]+)$/u,
  /^([^:<>(){};=]*[^\p{ASCII}\s][^:<>(){};=]*|[^:<>(){};=]*\s[^:<>(){};=]*|\d+)::([\p{L}\p{N} ]+)$/u,
  /^(\p{L}[\p{L}\p{N} ]*):(\p{L}+(?:\s\p{L}+)+)$/u,
  // `C# is`, `#general` and `#12` are words.
  /^(\p{L}[^#./]*[^\s#./]|\p{L}|\d+)#(\p{L}\S*\s.*)$/u,
  /^(\p{L}[^#./]*|\d+)\s#\s?(\p{Lu}\S*\s\S+\s.*)$/u,
];

/** What stands before a name that code declares or sets: `let hint = 1`. */
const DECLARES =
  /^(?:auto|class|const|def|enum|export|final|fn|func|function|int|interface|let|my|private|public|set|static|string|struct|type|val|var|void)$/i;

/** What people put between a key and what they say of it. */
const TRAILING = /(?<=[\p{L}\p{N}])[\s#:;,|({[~=?/&–—-]{1,5}$/u;

/**
 * Reports hints and feedback that other systems write into a blank: here readers would have to type them.
 *
 * ```markdown
 * [[Paris::capital of France]]  → `foreign-notation`, which asks for `[[Paris]]` and `::hint[capital of France]`
 * [[Paris|hint: a capital]]     → the same
 * [[std::vector]] and [[C#]]    → nothing
 * [[let hint = 1]]              → nothing
 * ```
 */
export function findHint(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const read = alternatives.map((alternative) => ({
    alternative,
    ...readHint(alternative.text, alternatives.length > 1),
  }));
  const found = read.find(({hint}) => hint !== undefined);
  const keys = read.map(({key}) => key).filter(Boolean);
  if (!found || keys.length === 0) return undefined;
  const {alternative, hint = ''} = found;
  const written = hint.trim().replace(/[)}\]"']$/, '');
  return {
    rule: 'foreign-notation',
    place: place(alternative),
    actual: `\`${alternative.text}\`, with a hint that readers would have to type`,
    expected: `\`[[${keys.join('|')}]]\`, and \`::hint[${written || '…'}]\` on a line of its own`,
    note: 'put the key in backticks if readers should type just that',
  };
}

function readHint(text: string, hasOthers: boolean): {key: string; hint?: string} {
  const isWrong = text.startsWith('!');
  const words = isWrong ? text.slice(1).trim() : text;
  // A backslash says that the signs are meant.
  const isLong = words.length > MAX_LENGTH;
  if (isCode(words) || words.includes('\\') || isLong || isTypeSignature(words)) return {key: text};
  for (const pattern of HINT_PATTERNS) {
    const match = pattern.exec(words);
    const key = match?.[1]?.replace(TRAILING, '').trim();
    // Without a key before it, it is a hint only beside a key.
    if (!match || key === undefined || (!key && !hasOthers) || DECLARES.test(key)) continue;
    return {key: key && `${isWrong ? '!' : ''}${key}`, hint: match[2] ?? ''};
  }
  return {key: text};
}
