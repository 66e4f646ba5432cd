import {factorySpace} from 'micromark-factory-space';
import {codes, types} from 'micromark-util-symbol';
import type {Code, Construct, State} from 'micromark-util-types';

import {isLineEnd} from './characters.js';
import {isColon} from './colons.js';
import {define, take} from './construct.js';

/**
 * Matches a line end inside a title, a hint, braces or a value. It fails if the next line is blank, begins with a fence,
 * or is outside the quotation or list item.
 *
 * ```markdown
 * > :::quiz[A title      matches: the title has two lines
 * > of two lines]
 *
 * > :::quiz[A title      fails: the second line is outside the quotation
 * of two lines]
 *
 * :::quiz[A title        fails: the author forgot the bracket
 * :::
 * ```
 */
export const softBreak: Construct = {
  partial: true,
  tokenize: define(({context, effects, ok, nok}) => {
    let mark: Code;
    let size = 0;

    return (code) => take(effects, types.lineEnding, code, lineStart);

    function lineStart(code: Code): State | undefined {
      if (context.parser.lazy[context.now().line]) return nok(code);
      return factorySpace(effects, first, types.linePrefix)(code);
    }

    function first(code: Code): State | undefined {
      if (isLineEnd(code)) return nok(code);
      const isMark = isColon(code) || code === codes.graveAccent || code === codes.tilde;
      if (!isMark) return ok(code);
      mark = code;
      effects.enter('quizMistake');
      return inMarks(code);
    }

    function inMarks(code: Code): State | undefined {
      if (code === mark) {
        size += 1;
        effects.consume(code);
        return inMarks;
      }
      effects.exit('quizMistake');
      return size < (isColon(mark) ? 2 : 3) ? ok(code) : nok(code);
    }
  }),
};

/** Matches a line end. It fails if the next line is outside the quotation or list item. */
export const ownLine: Construct = {
  partial: true,
  tokenize: define(({context, effects, ok, nok}) => {
    return (code) => take(effects, types.lineEnding, code, lineStart);

    function lineStart(code: Code): State | undefined {
      return context.parser.lazy[context.now().line] ? nok(code) : ok(code);
    }
  }),
};

/** Matches a line end before a line that begins with the end tag of an element: `</details>`. */
export const endTagAhead: Construct = {
  partial: true,
  tokenize: define(({effects, ok, nok}) => {
    return (code) =>
      take(effects, types.lineEnding, code, factorySpace(effects, first, types.linePrefix));

    function first(code: Code): State | undefined {
      if (code !== codes.lessThan) return nok(code);
      effects.enter('quizMistake');
      effects.consume(code);
      return slash;
    }

    function slash(code: Code): State | undefined {
      if (code !== codes.slash) return nok(code);
      effects.consume(code);
      effects.exit('quizMistake');
      return ok;
    }
  }),
};
