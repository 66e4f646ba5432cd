import {markdownSpace} from 'micromark-util-character';
import {codes, types} from 'micromark-util-symbol';
import type {Code, Construct, State, Token, TokenizeContext} from 'micromark-util-types';

import {isGap, isInvisible, isLineEnd, isNamePart} from './characters.js';
import {countColon, isColon, isFence} from './colons.js';
import {define, keepMistakes} from './construct.js';
import type {Run, Settings} from './construct.js';
import {toMistake} from './mistake.js';
import type {MistakeKind} from './mistake.js';
import {hasQuiz, isInQuiz} from './quizzes.js';

/**
 * Creates the construct for fences and leaf directives inside a paragraph or a heading. They stay text, and the node of
 * the paragraph gets the mistake. MDX does not see braces in them.
 *
 * ```markdown
 * Text.
 * ::: quiz {#id}            → a mistake of the whole line
 *
 * ::quiz Title              → a mistake of the whole line
 *
 * Text.
 * 2. ::: quiz               → a mistake from the colons on; no list begins with 2 below a text
 *
 * Text. ::hint[Look] More.  → in a quiz, a mistake of `::hint[Look]`
 * ```
 */
export function createMisplaced(settings: Settings): Construct {
  return {
    name: 'quizMisplaced',
    // micromark asks all constructs of a character if one of them accepts the previous one. The directive extension does
    // not want to be asked after a colon.
    previous: (code) => !isColon(code),
    tokenize: define((run) => tokenizeMisplaced(run, settings)),
  };
}

function tokenizeMisplaced({context, effects, ok, nok}: Run, settings: Settings): State {
  const {name, leaves} = settings;
  const colons = {narrow: 0, wide: 0};
  let found = '';
  let token: Token;
  let last = context.now();
  let isFirst = false;
  let isMarked = false;

  return (code) => {
    if (!settings.isOn()) return nok(code);
    // A line of colons that begins a block is a block of its own.
    isFirst = context.events.length === 0;
    const before = context.events.at(-1)?.[1].type;
    const isBare = isFirst || before === types.lineEnding || before === types.linePrefix;
    isMarked = !isBare && isBehindMarks(context);
    const isLineStart = isBare || isMarked;
    const isWord = code === codes.colon && markdownSpace(context.previous) && isInQuiz(context);
    if (!isLineStart && !isWord) return nok(code);
    token = effects.enter('quizMisplaced');
    effects.enter(types.data);
    return (isLineStart ? lineMarks : wordMarks)(code);
  };

  function consume(code: Code, next: State): State {
    effects.consume(code);
    if (!isGap(code)) last = context.now();
    return next;
  }

  function lineMarks(code: Code): State | undefined {
    const isBefore = colons.narrow + colons.wide === 0;
    if (isColon(code)) countColon(colons, code);
    else if (!isInvisible(code) && !(isBefore && isGap(code))) return gap(code);
    return consume(code, lineMarks);
  }

  function gap(code: Code): State | undefined {
    if (colons.narrow + colons.wide < 2) return nok(code);
    if (isGap(code)) return consume(code, gap);
    if (isLineEnd(code)) {
      return !isFirst && !isMarked && isFence(colons) && hasQuiz(context)
        ? end('stray-fence')(code)
        : nok(code);
    }
    return lineName(code);
  }

  function lineName(code: Code): State | undefined {
    if (code !== codes.eof && isNamePart(code)) {
      found += String.fromCharCode(code).toLowerCase();
      return consume(code, lineName);
    }
    const isQuiz = found === name;
    const isLeaf = colons.narrow + colons.wide === 2 && leaves.includes(found) && isInQuiz(context);
    if (isQuiz || isLeaf) return restOfLine(code);
    return isInvisible(code) ? consume(code, lineName) : nok(code);
  }

  function restOfLine(code: Code): State | undefined {
    return isLineEnd(code) ? end('in-paragraph')(code) : consume(code, restOfLine);
  }

  function wordMarks(code: Code): State | undefined {
    if (code === codes.colon && colons.narrow < 2) {
      colons.narrow += 1;
      return consume(code, wordMarks);
    }
    return colons.narrow === 2 ? wordName(code) : nok(code);
  }

  function wordName(code: Code): State | undefined {
    if (code !== codes.eof && isNamePart(code)) {
      found += String.fromCharCode(code);
      return consume(code, wordName);
    }
    if (!leaves.includes(found)) return nok(code);
    return code === codes.leftSquareBracket ? takePair(code, afterLabel) : afterLabel(code);
  }

  function afterLabel(code: Code): State | undefined {
    const done = end('in-paragraph');
    return code === codes.leftCurlyBrace ? takePair(code, done) : done(code);
  }

  /** Takes everything up to the matching bracket; if there is none, the rest of the line. */
  function takePair(open: Code, next: State): State | undefined {
    const close = open === codes.leftCurlyBrace ? codes.rightCurlyBrace : codes.rightSquareBracket;
    let depth = 0;
    return inside(open);
    function inside(code: Code): State | undefined {
      if (isLineEnd(code)) return end('in-paragraph')(code);
      if (code === open) depth += 1;
      if (code === close) depth -= 1;
      if (depth === 0) return consume(code, next);
      return consume(code, code === codes.backslash ? escaped : inside);
    }
    function escaped(code: Code): State | undefined {
      return isLineEnd(code) ? inside(code) : consume(code, inside);
    }
  }

  function end(kind: MistakeKind): State {
    return (code) => {
      effects.exit(types.data);
      effects.exit('quizMisplaced');
      keepMistakes(token, [toMistake(kind, token.start, last)], settings);
      return ok(code);
    };
  }
}

/** How many events are looked at for the start of a line; before an opener there are few. */
const MOST_EVENTS = 20;

/** Quotation marks and markers of lists. */
const MARKS = /^[\s>]*(?:(?:[-*+]|\d+[.)])[\s>]+)*$/;

/** Whether nothing but marks of blocks, which stayed text, stands on the line before the current point. */
function isBehindMarks(context: TokenizeContext): boolean {
  const {events} = context;
  const recent = events.slice(-MOST_EVENTS);
  const lineEnd = recent.findLastIndex(([, {type}]) => type === types.lineEnding);
  if (lineEnd === -1 && recent.length < events.length) return false;
  const start = recent[lineEnd + 1]?.[1].start;
  if (!start) return false;
  const text = context.sliceSerialize({start, end: context.now()});
  // Where a no-break space stands behind it, a marker begins no list.
  return MARKS.test(
    Array.from(text, (each) => (isInvisible(each.charCodeAt(0)) ? ' ' : each)).join(''),
  );
}
