import {asciiAlpha} from 'micromark-util-character';
import {codes, types} from 'micromark-util-symbol';
import type {Code, Construct, State} from 'micromark-util-types';

import {blankAhead} from './blank.js';
import {isNamePart} from './characters.js';
import {isColon} from './colons.js';
import {define} from './construct.js';
import type {Settings} from './construct.js';
import {isInQuiz} from './quizzes.js';

/**
 * Creates the construct for the mark of an image and the name of a directive that stand directly before a blank, in a
 * quiz. They are text there, because the blank has priority.
 *
 * ```markdown
 * Stop![[now]]     → text and a blank, not an image
 * mime:audio[[x]]  → text and a blank, not a directive
 * ```
 */
export function createBeforeBlank({isOn}: Settings): Construct {
  return {
    name: 'quizBeforeBlank',
    previous: (code) => !isColon(code),
    tokenize: define(({context, effects, ok, nok}) => {
      return (code) => {
        if (!isOn() || !isInQuiz(context)) return nok(code);
        effects.enter(types.data);
        effects.consume(code);
        return code === codes.colon ? nameStart : end;
      };

      function nameStart(code: Code): State | undefined {
        return asciiAlpha(code) ? inName(code) : nok(code);
      }

      function inName(code: Code): State | undefined {
        if (!isNamePart(code)) return end(code);
        effects.consume(code);
        return inName;
      }

      function end(code: Code): State | undefined {
        effects.exit(types.data);
        return effects.check(blankAhead, ok, nok)(code);
      }
    }),
  };
}
