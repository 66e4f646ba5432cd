import type {Code, InlineCode} from 'mdast';

/** Brackets without space inside them; those of a test of the shell, `[[ -f a ]]`, have some. */
const BRACKETS = /\[\[(?![\s:])([^[\]\n]{1,200})(?<!\s)\]\]/g;

/** Languages in which brackets of that kind mean something. */
const OWN =
  /^(?:md|mdx|markdown|wiki|wikitext|mediawiki|toml|ini|lua|luau|r|rmd|cpp|c\+\+|c|cc|hpp|julia|wolfram|mathematica)$/i;

/** Attributes of C and C++. */
export const ATTRIBUTE =
  /^(?:nodiscard|maybe_unused|noreturn|deprecated|fallthrough|(?:un)?likely|no_unique_address|assume|carries_dependency|\w+::\w+)\b/;

/**
 * The first brackets of some code that are meant as a blank, as a match with its key. Code has such brackets for other
 * things, too.
 *
 *     git switch [[-c]] topic                            →   [[-c]]
 *     a[[1]], x = [[text]], [[nodiscard]] int f()        →   nothing
 */
export function findBlankInCode(code: Code | InlineCode): RegExpExecArray | undefined {
  if (code.type === 'code' && OWN.test(code.lang ?? '')) return undefined;
  return [...code.value.matchAll(BRACKETS)].find((match) => isMeant(match, code.value));
}

function isMeant({0: written, 1: key = '', index}: RegExpExecArray, text: string): boolean {
  const before = text.slice(0, index);
  // An index, a string of Lua, an array in something else, or a page of a wiki in another one.
  if (/^!$|[\p{L}\p{N}_\])]$|[=(,:[{]\s*$|\b(?:return|in|local)\s+$/u.test(before)) return false;
  if (ATTRIBUTE.test(key) || /^[\d.]+(?:,\s*[\d.]+)+$|^["'].*["']$/.test(key)) return false;
  // A link of a wiki or a table of TOML fills its line.
  const line = `${before.split('\n').at(-1) ?? ''}${text.slice(index).split('\n')[0] ?? ''}`;
  return line.trim() !== written || !/^[\p{L}_][^`<>$]*$/u.test(key);
}
