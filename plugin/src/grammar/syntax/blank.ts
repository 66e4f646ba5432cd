import {codes, types} from 'micromark-util-symbol';
import type {Code, Construct, Point, State, TokenizeContext} from 'micromark-util-types';

import {isLineEnd, toCharacter} from './characters.js';
import {define, keepMistakes, take} from './construct.js';
import type {Settings} from './construct.js';
import {createFindBlank} from './findBlank.js';
import type {FindBlank} from './findBlank.js';
import {toMistake} from './mistake.js';
import {isInQuiz} from './quizzes.js';

/** What is known of a block of text, from its first blank on. */
interface BlockText {
  find: FindBlank;
  /** The index of each `[` in the text, by its offset in the document. */
  brackets: ReadonlyMap<number, number>;
}

/**
 * Creates the construct for `[[…]]` in a quiz, which may have several lines. What stands between the brackets is not
 * Markdown.
 *
 * ```markdown
 * > - [[New       → one blank, without the quotation mark and the indentation
 * >   York]]
 *
 * [[`[{}]`]]      → one blank, in MDX too
 * [[a {b          → a blank up to the end of the line, with the mistake `open-blank`
 * [[[a]]]         → a bracket, a blank, a bracket
 * ```
 */
export function createBlank(settings: Settings): Construct {
  // Each block is read ahead only once, so that the time grows with its length and not with its square.
  const blocks = new WeakMap<TokenizeContext, BlockText>();
  return {
    name: 'quizBlank',
    tokenize: define(({context, effects, ok, nok}) => {
      let left = 0;
      let isClosed = false;
      let afterBrackets: Point;

      return (code) => {
        if (!settings.isOn() || !isInQuiz(context)) return nok(code);
        return effects.check(blankAhead, look, nok)(code);
      };

      function look(code: Code): State | undefined {
        if (blocks.has(context)) return lookUp(code);
        const keep = (block: BlockText): void => void blocks.set(context, block);
        return effects.check(createReadBlock(keep), lookUp, nok)(code);
      }

      function lookUp(code: Code): State | undefined {
        const block = blocks.get(context);
        const open = block?.brackets.get(context.now().offset);
        if (!block || open === undefined) return nok(code);
        const blank = block.find(open);
        ({isClosed} = blank);
        left = blank.end - open - 2;
        effects.enter('quizBlank');
        effects.enter('quizBlankData');
        effects.consume(code);
        return secondBracket;
      }

      function secondBracket(code: Code): State {
        effects.consume(code);
        afterBrackets = context.now();
        return inside;
      }

      function lineStart(code: Code): State | undefined {
        effects.enter('quizBlankData');
        return inside(code);
      }

      function inside(code: Code): State | undefined {
        if (left > 0 && !isLineEnd(code)) {
          left -= 1;
          effects.consume(code);
          return inside;
        }
        effects.exit('quizBlankData');
        if (left === 0) return end(code);
        left -= 1;
        return take(effects, types.lineEnding, code, lineStart);
      }

      function end(code: Code): State | undefined {
        const blank = effects.exit('quizBlank');
        const mistakes = isClosed ? [] : [toMistake('open-blank', blank.start, afterBrackets)];
        keepMistakes(blank, mistakes, settings);
        return ok(code);
      }
    }),
  };
}

/** Creates a construct that reads a block to its end, to find out where its blanks end. */
function createReadBlock(keep: (block: BlockText) => void): Construct {
  return {
    partial: true,
    tokenize: define(({context, effects, ok}) => {
      const characters: string[] = [];
      const brackets = new Map<number, number>();

      return (code) => {
        effects.enter('quizBlankData');
        return inside(code);
      };

      function inside(code: Code): State | undefined {
        if (code === codes.eof) {
          effects.exit('quizBlankData');
          keep({brackets, find: createFindBlank(characters.join(''))});
          return ok(code);
        }
        if (code === codes.leftSquareBracket) {
          brackets.set(context.now().offset, characters.length);
        }
        // Exactly one character for each code, so that an index in the text is a number of codes.
        characters.push(toCharacter(code));
        effects.consume(code);
        return inside;
      }
    }),
  };
}

/** Matches the beginning of a blank: two brackets, and no third one. */
export const blankAhead: Construct = {
  partial: true,
  tokenize: define(({effects, ok, nok}) => {
    let size = 0;
    return (code) => {
      effects.enter('quizBlankData');
      return inside(code);
    };
    function inside(code: Code): State | undefined {
      if (code === codes.leftSquareBracket && size < 2) {
        size += 1;
        effects.consume(code);
        return inside;
      }
      if (size < 2 || code === codes.leftSquareBracket) return nok(code);
      effects.exit('quizBlankData');
      return ok(code);
    }
  }),
};
