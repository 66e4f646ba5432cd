import {codes, types} from 'micromark-util-symbol';
import type {Code, Construct, Point, State} from 'micromark-util-types';

import {isGap, isLineEnd} from './characters.js';
import {define, take} from './construct.js';
import type {Run} from './construct.js';
import {softBreak} from './lineEnds.js';

/**
 * Matches braces with a mistake in them, up to the `}` that closes them. It fails at a `{` on a later line, because that probably
 * begins an expression.
 *
 * ```markdown
 * :::quiz{#id shuffle=}[Title]   → `{#id shuffle=}`
 * :::quiz{attempts={2}}          → `{attempts={2}}`
 *
 * :::quiz{#id shuffle=           → fails
 * Which of {props.names}?
 * ```
 */
export const looseBraces: Construct = {
  partial: true,
  tokenize: define(({effects, ok, nok}) => {
    let isFirstLine = true;
    let depth = 0;

    return lineStart;

    function lineStart(code: Code): State | undefined {
      if (isLineEnd(code)) return lineEnd(code);
      effects.enter('quizMistake');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (isLineEnd(code)) {
        effects.exit('quizMistake');
        return lineEnd(code);
      }
      if (code === codes.leftCurlyBrace && !isFirstLine) return nok(code);
      if (code === codes.leftCurlyBrace) depth += 1;
      if (code === codes.rightCurlyBrace) depth -= 1;
      effects.consume(code);
      return depth === 0 ? end : inside;
    }

    function lineEnd(code: Code): State | undefined {
      if (code === codes.eof) return nok(code);
      isFirstLine = false;
      const goOn: State = (next) => take(effects, types.lineEnding, next, lineStart);
      return effects.check(softBreak, goOn, nok)(code);
    }

    function end(code: Code): State | undefined {
      effects.exit('quizMistake');
      return ok(code);
    }
  }),
};

interface RestOptions {
  /** Whether to go on with the next lines, up to a blank one or a fence. */
  isWhole: boolean;
  /** Is called with the end of the first line, without the white space there. */
  done: (lineEnd: Point) => void;
}

/** Takes the rest of a line, or of a paragraph, as a mistake. */
export function takeRest(
  {context, effects, ok}: Omit<Run, 'nok'>,
  {isWhole, done}: RestOptions,
): State {
  let last: Point | undefined;
  let isFirstLine = true;

  return lineStart;

  function lineStart(code: Code): State | undefined {
    if (isFirstLine) last = context.now();
    if (isLineEnd(code)) return lineEnd(code);
    effects.enter('quizMistake');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) {
      effects.exit('quizMistake');
      return lineEnd(code);
    }
    effects.consume(code);
    if (isFirstLine && !isGap(code)) last = context.now();
    return inside;
  }

  function lineEnd(code: Code): State | undefined {
    if (isFirstLine && last) done(last);
    isFirstLine = false;
    if (!isWhole || code === codes.eof) return ok(code);
    const goOn: State = (next) => take(effects, types.lineEnding, next, lineStart);
    return effects.check(softBreak, goOn, ok)(code);
  }
}
