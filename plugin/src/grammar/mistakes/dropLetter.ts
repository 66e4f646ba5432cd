/** The letter or number of an option, alone or with those of others. */
const NAME = String.raw`\(?(?:\p{L}|\d{1,2})(?:\s?(?:,|&|and)\s?(?:\p{L}|\d{1,2})){0,8}`;

/** What may stand before it. */
const LEAD = String.raw`^(?:(?:the )?(?:correct |right )?(?:answer|option)s?(?: is| are)? |it is |it's )?`;

/** What stands behind it. */
const SIGN = '[,;:.)–—-]';

/** Ways to begin with the letter of an option, and what is left of each. */
const LETTERS: readonly [pattern: RegExp, rest: string][] = [
  [
    new RegExp(String.raw`${LEAD}(?:option )?([*_]{1,3})${NAME}${SIGN}{0,2}\1\s?${SIGN}?\s+`, 'iu'),
    '',
  ],
  [new RegExp(String.raw`${LEAD}(?:option )?([*_]{1,3})${NAME}${SIGN}{1,2}\s+`, 'iu'), '$1'],
  [new RegExp(String.raw`${LEAD}(?:option )?${NAME}(?:\s?[–—-]|${SIGN}{1,2})\s+`, 'iu'), ''],
];

/**
 * Leaves out the letter of an option with which its reason begins: options have none, and their order may change.
 *
 *     **B.** It needs no reply.      → It needs no reply.
 *     **B. UDP.** It needs no reply. → **UDP.** It needs no reply.
 *     B, because it needs no reply.  → because it needs no reply.
 */
export function dropLetter(text: string): string {
  const [pattern, rest = ''] = LETTERS.find(([each]) => each.test(text)) ?? [];
  return pattern ? text.replace(pattern, rest) : text;
}
