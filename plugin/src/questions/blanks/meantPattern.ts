import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';
import {MAX_LENGTH} from './length.js';
import {checkPattern, readPattern} from './pattern.js';

/** Alternatives that together stand for one pattern, and the pattern between its slashes. */
export interface MeantPattern {
  first: Alternative;
  last: Alternative;
  cure: string;
}

/** What no text has that readers type: flags, both anchors, escapes, classes, and groups with a quantifier. */
const SIGNS = [
  /^\(\?[aimsux]{1,4}\)./,
  /^\^.+\$$/,
  /.\\[dwsDWSbB](?![A-Za-z])|\\[dwsDWSbB](?![A-Za-z])./,
  /\[\^?(?:[^\][]*[\w\\]-\w|[- ])[^\][]*\](?:[*+?]|\{\d)/,
  /^\((?:\?:)?[^()]{2,}\)\?[\p{L}\d]/u,
  /\((?:\?:)?[^()]+\|[^()]+\)/,
  /^\.[*+]\??[\p{L}\d ]{2}|[\p{L}\d]{2}\.[*+]\??[\p{L}\d]{2}/u,
  /^[\p{L} -]*\p{L}\?\p{L}[\p{L} ?-]*$/u,
  // `e-?mail` and `white ?space`; a sentence that begins behind a question has a capital there.
  /^[\p{L}\p{N}][\p{L}\p{N} _'’-]{0,60}[-_'’]\?[\p{L}\p{N}]{2}[\p{L}\p{N} _'’?-]*$/u,
  /^[\p{L}\p{N}][\p{L}\p{N}_'’-]{1,30} \?[\p{Ll}\p{N}]{2}[\p{L}\p{N} _'’?-]*$/u,
];

/** `photosynth*`, where `*` stands for any letters, as Moodle has it. */
const WILDCARD =
  /^(?:[\p{L} -]{5,40}\p{L}\*|[\p{Ll}\p{Lo}]{4,5}\*|[\p{L} -]{4,40}\p{L}\*\p{L}[\p{L} -]{2,40})$/u;

/** A star that makes a pointer of a type (`char*`), names files in a command (`ls temp*`), or repeats a letter (`aab*`). */
const STAR =
  /^(?:(?:[\p{L} ]{1,40} )?(?:auto|bool|byte|char|double|enum|file|float|item|list|long|node|object|self|short|signed|size|string|struct|tree|type|unsigned|void|wchar|word)|(?:cat|chmod|cp|del|dir|docker|echo|find|git|grep|ls|mv|rm|tar) [\p{L} -]{1,40}|(?:args|conf|data|docs|feat|feature|home|host|main|temp|test|tests|user)|[abc]{1,9}|[xyz]{1,9})\*$/u;

/** What a text has, too, such as `list[0]`, `f(x)?.y` and `a?b`. */
const DOUBTFUL = /[\])\p{L}][?*+][\p{L}[(]|[\])][?*+]$|\.[*+]/u;

/** A name with stars, such as `M*A*S*H` and `E*TRADE`; without them, it is another key. */
const STARRED = /^[\p{L} ]{0,40}\p{Lu}\*\p{L}[\p{L}* ]{0,80}$/u;

/**
 * Finds a regular expression without slashes among the keys of a blank: readers would have to type it.
 *
 * ```markdown
 * [[WebSocket|(?i)web[- ]?socket]]   → `/web[- ]?socket/i`
 * [[(docker|podman) run]]            → `/(docker|podman) run/i`, from both alternatives
 * [[color|colou?r]]                  → `/colou?r/i`
 * [[[a-z]|a+|f(x)]]                  → nothing
 * ```
 */
export function findMeantPattern(alternatives: readonly Alternative[]): MeantPattern | undefined {
  if (alternatives.some(({text}) => text.length > MAX_LENGTH)) return undefined;
  for (const [start, first] of alternatives.entries()) {
    let text = '';
    for (const last of alternatives.slice(start)) {
      text += text ? `|${last.text}` : last.text;
      if (isCode(last.text) || readPattern(last.text)) break;
      if (!isBalanced(text)) continue;
      const others = alternatives.filter(({start: at}) => at < first.start || at > last.start);
      const cure = isMeant(text, others) ? writePattern(text) : undefined;
      if (cure !== undefined) return {first, last, cure};
      break;
    }
  }
  return undefined;
}

function isMeant(text: string, others: readonly Alternative[]): boolean {
  if (isWildcard(text) || SIGNS.some((sign) => sign.test(text))) return true;
  if (STARRED.test(text) && others.some((other) => other.text === text.replaceAll('*', '')))
    return false;
  // An alternative that it matches is an example of it.
  return DOUBTFUL.test(text) && others.some((other) => matches(text, other.text));
}

function isWildcard(text: string): boolean {
  return WILDCARD.test(text) && !STAR.test(text);
}

function matches(pattern: string, text: string): boolean {
  const cure = writePattern(pattern);
  const read = cure === undefined ? undefined : readPattern(cure);
  return read !== undefined && new RegExp(`^(?:${read.pattern})$`, read.flags).test(text);
}

/** Writes a pattern with slashes. Anchors go, because a pattern is for the whole response; nothing where it would be refused. */
function writePattern(text: string): string | undefined {
  if (isWildcard(text)) return `/${text.replaceAll('*', String.raw`\p{L}*`)}/iu`;
  const [, inline = '', rest = text] = /^\(\?([a-z]+)\)(.+)$/.exec(text) ?? [];
  const bare = rest.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
  const pattern = bare.replace(/(?<!\\)\//g, '\\/');
  const flags = inline.includes('s') ? 'is' : 'i';
  return checkPattern({pattern, flags}) ? undefined : `/${pattern}/${flags}`;
}

/** Whether each parenthesis of a text has its other one. `|` cuts a group that has alternatives. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.replace(/\\.|\[[^\]]*\]/g, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
