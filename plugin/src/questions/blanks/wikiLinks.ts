import type {RawBlank} from '../../grammar/blank/blank.js';
import {adviseBrackets} from '../../grammar/blank/explain.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';

/** A sentence that begins by sending readers to another page, in the languages of which words are known, up to its link. */
const SENDS =
  /(?:^|[.!?。！？(（]\s{0,9})\s{0,9}(?:see(?: also)?|read (?:also|more (?:about|in|at|on|under))|(?:learn )?more (?:about|in|at|on|under)|(?:for )?more(?: information| details)?,? see|further reading|related|cf\.?|siehe(?: auch)?|s\. ?a\.|vgl\.?|mehr (?:dazu |darüber )?(?:in|unter|bei|über|auf)|voir(?: aussi)?|en savoir plus sur|véase(?: también)?|ver(?: también| também)?|más (?:sobre|en)|veja(?: também)?|mais (?:sobre|em)|関連|参照|参考)\s{0,9}[:：]?\s{0,9}$/iu;

/**
 * Finds a link of a wiki among the blanks of a question. Readers would have to type the name of its page.
 *
 * ```markdown
 * The header is [[ETag]].
 *
 * It saves a download. See also [[Caching]].   → `doubtful-key`, which asks for a link
 * ```
 */
export function findWikiLinks(blanks: readonly RawBlank[], {lines}: Source): Doubt[] {
  if (blanks.length < 2) return [];
  return blanks.flatMap(({place, text}): Doubt[] => {
    const {line, column} = place?.start ?? {};
    if (!line || !column || !/^\s*\p{L}[^`/!]*$/u.test(text)) return [];
    const above = lines[line - 2]?.trim() ?? '';
    const before = (lines[line - 1] ?? '').slice(0, column - 1).replace(/\[\[$/, '');
    if (!SENDS.test(`${above} ${before}`.slice(-80))) return [];
    const {expected} = adviseBrackets(text);
    return [
      {
        rule: 'doubtful-key',
        place,
        actual: `${quoteCode(`[[${text}]]`)}, which readers have to fill in, although its sentence sends them to a page`,
        ...(expected && {expected}),
        note: '',
        explains: 'missing-explanation',
      },
    ];
  });
}
