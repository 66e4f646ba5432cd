import type {RawBlank} from '../../grammar/blank/blank.js';
import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** Brackets in code, between what stands before and behind them on their line. */
interface Brackets {
  before: string;
  text: string;
  after: string;
}

/** A number or a text in quotation marks. */
const VALUE = String.raw`(?:[-+]?\d[\d._]{0,30}|"[^"]{0,60}"|'[^']{0,60}')`;
const VALUES = new RegExp(String.raw`^\s{0,9}${VALUE}(?:\s{0,9},\s{0,9}${VALUE}){1,40}\s{0,9}$`);
const STRINGS = /^\s{0,9}(?:"[^"]{0,60}"|'[^']{0,60}')\s{0,9}(?:,|$)/;

/** A condition of a test without its `!` and `(`: `-f .env`, `$a`, `$a == b`, `-n $a && -z $b`. */
const CONDITION =
  /^(?:-[a-zA-Z]\s{1,9}\S|["']?\$)|\s(?:[!=]?=|=~|[<>]|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef)|&&|\|\|)\s/;

/** What stands before a command of the shell on its line: nothing, a prompt, `if`, `&&`. */
const BEFORE_COMMAND =
  /(?:^|[;&|({!]|(?<![\w-])(?:if|elif|while|until|then|else|do)\s)\s{0,20}$|^\s*[$#%>]\s$/;

const SHELL = /^(?:ba|z|k|da)?sh$|^(?:shell|console|shell-?session|sh-session|terminal)$/i;
/** Languages in which brackets hold a list, and a comma makes none by itself. */
const WITH_LISTS =
  /^(?:[cm]?[jt]sx?|javascript|typescript|json5?|py(?:thon)?3?|rb|ruby|php|swift|groovy|rust|rs)$/i;
const WITH_INDEX = /^(?:r|rscript|julia|jl|wolfram|mathematica|wl)$/i;

/** What stands directly before an index. */
const INDEXED = /[\p{L}\p{N}_)\]]$/u;

/** How languages use two brackets, where no blank would be written so. */
const TESTS: readonly (readonly [
  name: string,
  languages: RegExp,
  isOwn: (brackets: Brackets) => boolean,
])[] = [
  ['a test of the shell', SHELL, isTest],
  ['a class of characters', /./, ({text}) => /^\^?:[a-z]{4,6}:(?:\]|$)/.test(text)],
  ['lists in a list', /./, ({text}) => /^[^[\]`]{0,100}\]\s{0,9},\s{0,9}\[/.test(text)],
  ['a list in a list', WITH_LISTS, isRow],
  ['an index', WITH_INDEX, isElement],
  ['an index', /./, ({before, text}) => INDEXED.test(before) && isIndex(text)],
  ['a table of TOML', /^toml$/i, isTable],
];

/**
 * Explains brackets in a code block with blanks that belong to the language of the code: readers would have to type what
 * stands between them.
 *
 *     if [[ -f .env ]]; then        →   `\[[ -f .env ]]`, in a block of the shell
 *     m = [[1, 2], [3, 4]]          →   `\[[1, 2], [3, 4]]`
 *     x[[1]]                        →   `\[[1]]`, in a block of R
 *     method: '[[POST]]'            →   nothing
 */
export function explainOwnBrackets(
  {text, place}: RawBlank,
  lang: string,
  source: Source,
): Pick<Problem, 'actual' | 'expected' | 'note'> | undefined {
  if (!place) return undefined;
  const line = lineAt(source, place.start.line);
  const brackets = {
    before: line.slice(0, place.start.column - 1),
    text,
    after: line.slice(place.end.column - 1),
  };
  const [name] = TESTS.find((test) => test[1].test(lang) && test[2](brackets)) ?? [];
  if (name === undefined) return undefined;
  return {
    actual: `${quoteCode(`[[${text}]]`)}, ${name} that readers would have to fill in`,
    expected: `${quoteCode(`\\[[${text}]]`)} for brackets of the code`,
    note: 'put the key in backticks if readers should type it',
  };
}

/** A test has a space on each side, and stands where a command begins. */
function isTest({before, text}: Brackets): boolean {
  if (!/^\s/.test(text) || !/\s$/.test(text) || !BEFORE_COMMAND.test(before)) return false;
  return CONDITION.test(text.trim().replace(/^(?:!\s{1,9})?(?:\(\s{0,9})?/, ''));
}

/** A row of values behind `=`, where several names before it would take as many values, or in `np.array(`. */
function isRow({before, text}: Brackets): boolean {
  return (
    VALUES.test(text) &&
    (/^[^,]*(?<![=!<>])=\s{0,9}$/.test(before) || /(?:array|matrix|tensor|frame)\($/i.test(before))
  );
}

/** Several values, or a text, directly behind a name: `a[[0, 2]]`, `df[["a"]]`. */
function isIndex(text: string): boolean {
  return VALUES.test(text) || STRINGS.test(text);
}

/** One element of a list: `x[[1]]`, `x[[i]]`, but not `mea[[n]](x)`. */
function isElement({before, text, after}: Brackets): boolean {
  if (!/[\p{L}\p{N})\]]$/u.test(before)) return false;
  if (/^\s{0,9}(?:\d{1,9}L?|"[^"]{0,60}"|'[^']{0,60}')\s{0,9}$/.test(text)) return true;
  return /^[\p{L}][\p{L}\p{N}._]{0,60}$/u.test(text) && !/^[\p{L}\p{N}_.(]/u.test(after);
}

/** A line that is a name between brackets, and nothing else. */
function isTable({before, text, after}: Brackets): boolean {
  const isAlone = /^[\s>]*$/.test(before) && /^\s*(?:#|$)/.test(after);
  return isAlone && /^\s{0,9}[\w-]{1,60}(?:\.[\w-]{1,60}){0,9}\s{0,9}$/.test(text);
}
