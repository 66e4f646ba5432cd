import {factorySpace} from 'micromark-factory-space';
import {codes, constants, types} from 'micromark-util-symbol';
import type {Code, Construct, State, Token} from 'micromark-util-types';

import {isInvisible, isLineEnd} from './characters.js';
import {leastToClose, WIDE_COLON} from './colons.js';
import type {Colons} from './colons.js';
import {define} from './construct.js';
import {toMistake} from './mistake.js';
import type {Mistake} from './mistake.js';

/**
 * Creates the construct for a closing fence. It needs at least as many colons as the opener has. Invisible characters are
 * allowed in it; full-width colons only if the opener has some.
 *
 * ```markdown
 * :::::      closes `:::quiz`
 * :::        does not close `::::quiz`, because it may close a note in the quiz
 * ：：：      closes `：：：quiz`, but not `:::quiz`
 * ```
 */
export function createCloser(opener: Colons, onMistake: (mistake: Mistake) => void): Construct {
  return {
    partial: true,
    tokenize: define(({context, effects, ok, nok}) => {
      const isIndentedCode = !context.parser.constructs.disable.null?.includes('codeIndented');
      let colons = 0;
      let isOdd = false;
      let sequence: Token;

      return factorySpace(
        effects,
        start,
        types.linePrefix,
        isIndentedCode ? constants.tabSize : undefined,
      );

      function isMark(code: Code): boolean {
        return code === codes.colon || isOddMark(code);
      }

      function isOddMark(code: Code): boolean {
        return isInvisible(code) || (code === WIDE_COLON && opener.wide > 0);
      }

      function start(code: Code): State | undefined {
        if (!isMark(code)) return nok(code);
        effects.enter('quizFence');
        sequence = effects.enter('quizSequence');
        return inSequence(code);
      }

      function inSequence(code: Code): State | undefined {
        if (isMark(code)) {
          if (!isInvisible(code)) colons += 1;
          isOdd ||= isOddMark(code);
          effects.consume(code);
          return inSequence;
        }
        effects.exit('quizSequence');
        if (colons < leastToClose(opener)) return nok(code);
        return factorySpace(effects, end, types.whitespace)(code);
      }

      function end(code: Code): State | undefined {
        if (!isLineEnd(code)) return nok(code);
        effects.exit('quizFence');
        if (isOdd) onMistake(toMistake('odd-closer', sequence.start, sequence.end));
        return ok(code);
      }
    }),
  };
}
