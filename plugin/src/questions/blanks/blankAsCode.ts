import type {InlineCode} from 'mdast';

import {ATTRIBUTE} from '../../grammar/blank/blankInCode.js';

/** A code span that is all brackets, with a word between them. */
const WHOLE = /^\[\[([\p{L}_][^[\]`<>$\n]{0,199})(?<!\s)\]\]$/u;

/** What has such brackets of its own, wherever the page names it. */
const OWNER =
  /(?<![\p{L}\p{N}])(?:\p{L}{0,12}wikis?|wikipedia|obsidian|logseq|roam|dendron|foam|org[- ]mode|zettelkasten|toml|cargo|pipfile|netlify|hugo|lua|polymer|c\+\+|internal (?:slot|method)s?)(?![\p{L}\p{N}])/iu;

/** Words of a question about brackets as such, in the languages of which words are known. */
const NOTATION =
  /(?:brackets?|klammern?|crochets?|corchetes?|colchetes?|links?|verweise?n?|verlinkt|liens?|enlaces?|vínculos?|ligaç(?:ão|ões)|syntaxe?|sintaxis|sintaxe|notation|schreibweise|notación|notação|markdown|placeholders?|platzhalter|templates?|vorlagen?|bindings?|[ck]onfig\p{L}{0,12}|arrays? of tables|vaults?|embeds?)(?!\p{L})|括弧|ブラケット|リンク|構文|記法/iu;

/** What stands for a name between brackets: `page`, `page name`, `my note`, `x`. */
const STAND_IN =
  /^(?:(?:my|your|an?|the|some|another|other|mein|dein|mon|votre|mi|tu|meu) .+|(?:\p{L}+[ -])?(?:page|note|link|title|name|target|alias|label|key|answer|word|text|file|seite|notiz|titel|titre|página|nota|título)s?(?:[ -]\p{L}+)?|\p{L}\d?)$/iu;

/** A name with capitals, such as a page of a wiki (`Daily Notes`) or a slot of an object (`Prototype`), and no code. */
const NAME = /^\p{Lu}(?=.*\p{Ll})[^.()]*$/u;

/**
 * Finds a blank that its author put into backticks with its brackets, as a match with its key. A notation of other systems
 * looks the same, so nothing is found where the question, given as its words, or its page speaks of one.
 *
 * ```markdown
 * To call it once, use `[[setTimeout]]`; to repeat it, [[`setInterval`]].   → `[[setTimeout]]`
 * A link in a wiki is `[[page]]`, with [[two]] brackets.                    → nothing
 * An object keeps it in `[[Prototype]]`, which [[nobody]] reads.            → nothing
 * ```
 */
export function findBlankAsCode(
  code: InlineCode,
  question: string,
  page: string,
): RegExpExecArray | undefined {
  const found = WHOLE.exec(code.value);
  const key = found?.[1] ?? '';
  if (!found || ATTRIBUTE.test(key)) return undefined;
  // No other system has wrong choices.
  if (/\|\s{0,9}!/.test(key)) return found;
  const keys = key.split('|').map((each) => each.trim());
  if (keys.some((each) => STAND_IN.test(each) || NAME.test(each))) return undefined;
  return NOTATION.test(question) || OWNER.test(page) ? undefined : found;
}
