import {toPlainText} from '../../mdast/plainText.js';
import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';
import type {Pair} from './rows.js';

/** Signs with which people fill a cell that has nothing: dashes, dots, a cross, a question mark. */
const SIGNS = /^(?:[-‐-―−_]{1,5}|[.…]{1,5}|\?{1,3}|[×✕✖✗✘❌∅⊘]\uFE0F?|\/|[([]\s?[-–—]?\s?[)\]])$/u;

/** Words that say of a row that it is wrong, in the languages of which words are known. */
const WORDS =
  /^[([<]?(?:distract[eo]rs?|decoys?|wrong (?:choice|option|answer)s?|no (?:match|pair|left cell)|falsche (?:wahl|antwort|option)|ablenker|distraktor|distracteur|mauvaise réponse|respuesta incorrecta|resposta errada|ダミー)[)\]>]?$/iu;

/** Words for nothing, which may also be what a row is about. */
const NOTHING =
  /^(?:none|n\/?a|n\.a\.|not applicable|nothing|null|nil|empty|blank|keine?[rs]?|nichts|aucune?|rien|ningun[oa]|nada|nenhuma?|なし)$/iu;

/** A code such as `NA` for Namibia, or a symbol such as `Na` for sodium. */
const CODE = /^\p{Lu}\p{L}{0,2}$/u;

/** A cell with words: two letters or digits side by side. */
const WORDY = /[\p{L}\p{N}]{2}/u;

/** Whether the text of a left cell stands for nothing, and not for what readers match. */
export function isPlaceholderText(text: string): boolean {
  return SIGNS.test(text) || WORDS.test(text);
}

/**
 * Reports the left cell of a wrong choice that has something in place of nothing. It would be one more thing to match.
 *
 * ```markdown
 * | `A` | An IPv4 address |
 * | –   | A password      |   → `invalid-table`, which asks for an empty cell
 * ```
 *
 * Where other cells are single signs, too, the table is about signs. One that begins with a character reference, as importers
 * write it, is meant as it stands.
 */
export function findPlaceholders(pairs: readonly Pair[], source: Source): Problem[] {
  const found = pairs.filter(
    (pair) => isPlaceholder(pair) && !sourceOf(source, pair.left).includes('&#'),
  );
  const isAbout = pairs.some((pair) => !found.includes(pair) && !isWordy(pair));
  if (isAbout || found.length === pairs.length) return [];
  return found.map(({left, text}): Problem => {
    const written = toPlainText(left.children);
    return {
      rule: 'invalid-table',
      place: left.position,
      actual: `${quoteCode(written)} in a left cell, which readers would have to match`,
      expected: `an empty left cell for a wrong choice: ${quoteCode(`|  | ${text} |`)}`,
    };
  });
}

/**
 * Finds the left cell of what may be a wrong choice, with a word for nothing in place of nothing.
 *
 * ```markdown
 * | n/a | A password |   → `doubtful-table`, which asks for an empty cell
 * ```
 */
export function findWordsForNothing(pairs: readonly Pair[]): Doubt[] {
  const areCodes = pairs.every(
    ({left: {children}}) =>
      children.every(({type}) => type !== 'inlineCode') && CODE.test(toPlainText(children)),
  );
  return pairs.flatMap(({left, text}): Doubt[] => {
    const written = toPlainText(left.children);
    if (areCodes && /^na$/i.test(written)) return [];
    const isCode = left.children.some(({type}) => type === 'inlineCode');
    if (isCode || !NOTHING.test(written)) return [];
    return [
      {
        rule: 'doubtful-table',
        place: left.position,
        actual: `${quoteCode(written)} in a left cell, which readers have to match`,
        expected: `an empty left cell if the row is a wrong choice: ${quoteCode(`|  | ${text} |`)}`,
        note: 'put it in backticks if it is what readers should match',
      },
    ];
  });
}

function isPlaceholder({left}: Pair): boolean {
  if (left.children.some(({type}) => type === 'inlineCode')) return false;
  return isPlaceholderText(toPlainText(left.children));
}

/** Whether a left cell has words, or something else than text, such as code or an image. */
function isWordy({left}: Pair): boolean {
  return left.children.some(({type}) => type !== 'text') || WORDY.test(toPlainText(left.children));
}
