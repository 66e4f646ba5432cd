import type {RawBlank} from '../../grammar/blank/blank.js';
import {escapePipes} from '../../grammar/blank/escapePipes.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';
import {splitAlternatives} from './alternatives.js';
import {explainGroups} from './groupedKey.js';
import {placeAlternative} from './placeAlternative.js';
import {takeUnit} from './unitKey.js';
import {BEFORE_VERSION, NAME, OTHERWISE, SINCE, UNIT, VERSION} from './versionWords.js';

/** A number with a fraction that ends in a zero, but for `1.0`, which says the same as `1` of a version, too. */
const WITH_ZERO = /^\d{1,3}\.[1-9]\d?0$/;

/**
 * Finds a version that is a number as a key, which accepts another version. `question` is the text around the blank, and
 * nothing for a blank in code.
 *
 * ```markdown
 * Python [[3.10]]              → ``[[`3.10`]]``, because `3.1` is accepted
 * It costs [[3.10]] dollars.   → nothing
 * ```
 */
export function findVersionKey(
  blank: RawBlank,
  question: string,
  {source, locale}: {source: Source; locale: string},
): Doubt[] {
  const text = blank.isInTable ? blank.text.replaceAll('\\|', '|') : blank.text;
  const alternatives = splitAlternatives(text);
  const found = alternatives.find((each) => WITH_ZERO.test(each.text));
  if (!found || explainGroups(found.text, locale)) return [];
  const bare = found.text.replace(/0{1,2}$/, '');
  const isKnown = alternatives.some((each) => each.text.startsWith('!') || each.text === bare);
  if (isKnown || !isVersion(blank, found.text, question, source)) return [];
  const keys = alternatives.map((each) =>
    WITH_ZERO.test(each.text) ? `\`${each.text}\`` : each.text,
  );
  const cure = `[[${keys.join('|')}]]`;
  return [
    {
      rule: 'doubtful-key',
      place: placeAlternative(blank, text, found, source),
      actual: `${quoteCode(found.text)}, a number that ${quoteCode(bare)} fills in as well`,
      expected: `${quoteCode(blank.isInTable ? escapePipes(cure) : cure)} for a version, or ${quoteCode(bare)} for the number`,
      note: 'code is compared exactly',
    },
  ];
}

function isVersion({place}: RawBlank, key: string, question: string, source: Source): boolean {
  if (!place) return false;
  const {line, column} = place.start;
  const start = lineAt(source, line).slice(0, column - 1);
  // A paragraph may go on in the line of the blank.
  const before = /^[\s>]*$/.test(start) && line > 1 ? `${lineAt(source, line - 1)} ` : start;
  const after = lineAt(source, place.end.line).slice(place.end.column - 1);
  if (hasUnit(key, after)) return false;
  if (BEFORE_VERSION.test(before)) return true;
  if (OTHERWISE.test(question)) return false;
  return VERSION.test(question) || (NAME.test(question) && SINCE.test(before));
}

/** Whether a unit stands behind a number; the word "in" is no inch. */
function hasUnit(key: string, after: string): boolean {
  if (UNIT.test(after)) return true;
  const [, word = ''] = /^\s{0,9}([^\s.,;:!?]{1,20})/.exec(after) ?? [];
  return word !== 'in' && takeUnit(`${key} ${word}`) !== undefined;
}
