import {factorySpace} from 'micromark-factory-space';
import {types} from 'micromark-util-symbol';
import type {Code, Construct, State, Token} from 'micromark-util-types';

import {isInvisible, isLineEnd} from './characters.js';
import {countColon, isColon, isFence} from './colons.js';
import {define, keepMistakes} from './construct.js';
import type {Settings} from './construct.js';
import {toMistake} from './mistake.js';
import {hasQuiz, quizzesAround} from './quizzes.js';

/**
 * Creates the construct for a line of colons that closes nothing, in a quiz or after one. It becomes a paragraph with the
 * mistake `stray-fence`. In a quiz without a closing fence it also ends a paragraph, because it was probably meant as that
 * fence.
 *
 * ```markdown
 * ::::quiz
 *
 * - [ ] a
 * - [x] b
 * :::         → a paragraph of its own, not a second line of b
 * ```
 */
export function createLoneFence(settings: Settings): Construct {
  return {
    name: 'quizLoneFence',
    tokenize: define(({context, effects, ok, nok}) => {
      const colons = {narrow: 0, wide: 0};
      let fence: Token;
      let sequence: Token;

      return (code) => {
        if (!settings.isOn() || !hasQuiz(context)) return nok(code);
        if (context.interrupt && quizzesAround(context).at(-1)?.isClosed !== false)
          return nok(code);
        fence = effects.enter('quizLoneFence');
        sequence = effects.enter(types.data);
        return inSequence(code);
      };

      function inSequence(code: Code): State | undefined {
        if (isColon(code) || isInvisible(code)) {
          if (isColon(code)) countColon(colons, code);
          effects.consume(code);
          return inSequence;
        }
        effects.exit(types.data);
        if (!isFence(colons)) return nok(code);
        return factorySpace(effects, end, types.whitespace)(code);
      }

      function end(code: Code): State | undefined {
        if (!isLineEnd(code)) return nok(code);
        effects.exit('quizLoneFence');
        if (context.interrupt) return ok(code);
        const mistake = toMistake('stray-fence', sequence.start, sequence.end);
        keepMistakes(fence, [mistake], settings);
        return ok(code);
      }
    }),
  };
}
