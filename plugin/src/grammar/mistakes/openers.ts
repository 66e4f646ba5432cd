import {dropInvisible} from '../../mdast/invisible.js';
import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {expectLeaf, isLeafName, writeLeaf} from '../names.js';
import {trimGap} from '../syntax/characters.js';
import type {Mistake, MistakeKind} from '../syntax/index.js';
import {adviseLine} from './adviseLine.js';
import type {Opener} from './adviseLine.js';
import {findJsxAttribute} from './jsxAttributes.js';
import {explainLabel} from './openLabel.js';
import {pairBrackets} from './pairBrackets.js';

/** What may stand before a directive on its line: indentation, quotation marks, list markers. */
export const BEFORE = String.raw`(?:[\s>]|[-*+]\s|\d+[.)]\s)*`;

/** Colons of a fence or of a leaf directive. */
const MARKS = /[:：]{2,}/;

/** The mistakes of an opener. */
const KINDS: ReadonlySet<MistakeKind> = new Set([
  'wide-colons',
  'invisible',
  'space',
  'letter-case',
  'label',
  'attributes',
  'order',
  'text',
]);

/** Mistakes that are told before all others of the same opener, because the others may be a consequence. */
const FIRST: ReadonlySet<MistakeKind> = new Set(['wide-colons', 'letter-case']);

/**
 * Says what is wrong with an opener, of which the parser found the mistakes. Nothing if none of them is of an opener.
 *
 * ```markdown
 * ::: quiz[Title] {#id}   → `malformed-fence` for the space before the name, and no word about the second one
 * ::hint Look             → `malformed-leaf` for the text that has no brackets
 * ```
 */
export function explainOpener(mistakes: readonly Mistake[], source: Source): Problem | undefined {
  const own = mistakes.filter(({kind}) => KINDS.has(kind));
  const mistake = own.find(({kind}) => FIRST.has(kind)) ?? own[0];
  if (!mistake) return undefined;
  const opener = readOpener(mistake, source);
  const problem = explain(mistake, opener, source.quizName);
  const second = mistake.kind === 'text' ? findSecond(mistake, opener) : undefined;
  if (second)
    return {
      ...problem,
      note: `put ${quoteCode(second)} on a line of its own, with a blank line between the two`,
    };
  const [, marks = '', label = ''] =
    /^(:{2,}[a-z]+)(\[.*\])$/.exec(opener.text.slice(opener.start, opener.end)) ?? [];
  const cure = mistake.kind === 'text' ? pairBrackets(label) : undefined;
  // A bracket that is text has ended the label, so what follows is no text of its own.
  if (cure) return {...problem, expected: quoteCode(marks + cure), note: LONE_NOTE};
  return {
    ...problem,
    ...(REWRITTEN.has(mistake.kind) && adviseLine(problem, opener, source)),
  };
}

/** The directive that stands behind another one on its line: `::hint[B]` in `::hint[A] ::hint[B]`. */
function findSecond({position}: Mistake, {text, end}: Opener): string | undefined {
  const rest = text.slice(position.start.column - 1, end).trim();
  return /^:{2,}[A-Za-z]/.test(rest) ? rest : undefined;
}

const LONE_NOTE = '`\\]` is a bracket that is text';

/** Mistakes of which the message shows the whole line as it should be. */
const REWRITTEN: ReadonlySet<MistakeKind> = new Set([
  'wide-colons',
  'letter-case',
  'invisible',
  'space',
  'attributes',
  'order',
  'text',
]);

function readOpener({position}: Mistake, source: Source): Opener {
  const {line} = position.start;
  const text = lineAt(source, line);
  const start = MARKS.exec(text)?.index ?? 0;
  const [name = ''] = /[a-z][\w-]*/i.exec(dropInvisible(text.slice(start))) ?? [];
  return {line, text, start, end: trimGap(text).length, name: name.toLowerCase()};
}

function explain({kind, position}: Mistake, opener: Opener, quizName: string): Problem {
  const {line, text, start, end, name} = opener;
  const isLeaf = isLeafName(name);
  const from = position.start.column - 1;
  const written = text.slice(start, end);
  const malformed = {
    rule: isLeaf ? ('malformed-leaf' as const) : ('malformed-fence' as const),
    place: placeOnLine(line, start, end),
    actual: quoteCode(written),
    ...(isLeaf && {expected: expectLeaf(name)}),
  };
  // White space before what is wrong belongs to it.
  const rest = {...malformed, place: placeOnLine(line, trimGap(text.slice(0, from)).length, end)};
  switch (kind) {
    case 'wide-colons':
      return {
        ...malformed,
        actual: `full-width colons in ${malformed.actual}`,
        note: 'type the colons of a Latin keyboard',
      };
    case 'invisible':
      return isBetween(text, start, from, end)
        ? {...rest, note: SPACE_NOTE}
        : {...malformed, note: 'remove the no-break or other unusual space on this line'};
    case 'space':
      return isBetween(text, start, from, end) ? {...rest, note: SPACE_NOTE} : malformed;
    case 'letter-case':
      return isLeaf
        ? explainCase(text.slice(start + 2, start + 2 + name.length), malformed)
        : malformed;
    case 'label':
      return explainLabel(
        name,
        placeOnLine(line, from, end),
        malformed.rule,
        text.slice(from, end),
        quizName,
      );
    case 'attributes': {
      const found = text.slice(from, end);
      const jsx = findJsxAttribute(found, name, quizName);
      if (jsx) {
        const place = placeOnLine(line, from, from + jsx.length);
        return {rule: 'malformed-attributes', place, ...jsx.words};
      }
      return {
        rule: 'malformed-attributes',
        place: placeOnLine(line, from, Math.max(end, from + 1)),
        actual: found ? quoteCode(found) : 'end of the line',
      };
    }
    case 'order':
      return {...rest, note: 'put the brackets before the braces'};
    case 'text':
      return rest;
    default:
      return malformed;
  }
}

const SPACE_NOTE = 'leave out the space';

/** Whether a column is behind the name of an opener, and before the end of it. */
function isBetween(text: string, start: number, column: number, end: number): boolean {
  return column < end && /[a-z]/i.test(text.slice(start, column));
}

/** Explains `::Hint` as a misspelled name, as which the directive syntax reads it. */
function explainCase(written: string, {place}: Pick<Problem, 'place'>): Problem {
  const name = written.toLowerCase();
  return {
    rule: 'misplaced-directive',
    place,
    actual: `\`::${written}\``,
    ...(name !== 'question' && {expected: writeLeaf(name)}),
    note: 'its name has small letters alone',
  };
}

/**
 * Says what is wrong with a fence or a leaf directive inside a paragraph.
 *
 * ```markdown
 * Text.
 * ::: quiz                  → `malformed-fence` for the line
 *
 * Text. ::hint[Look] More.  → `malformed-leaf` for `::hint[Look]`
 * ```
 */
export function explainMisplaced(
  {position}: Mistake,
  source: Source,
  where: 'paragraph' | 'heading' = 'paragraph',
): Problem {
  const {start, end} = position;
  const written = trimGap(lineAt(source, start.line).slice(0, end.column - 1)).slice(
    start.column - 1,
  );
  const marks = MARKS.exec(written)?.index ?? 0;
  const [name = ''] = /[a-z][\w-]*/i.exec(dropInvisible(written.slice(marks))) ?? [];
  const place = placeOnLine(
    start.line,
    start.column - 1 + marks,
    start.column - 1 + written.length,
  );
  const actual = `\`${written.slice(marks)}\` inside a ${where}`;
  if (!isLeafName(name.toLowerCase())) return {rule: 'malformed-fence', place, actual};
  return {rule: 'malformed-leaf', place, actual, expected: expectLeaf(name.toLowerCase())};
}
