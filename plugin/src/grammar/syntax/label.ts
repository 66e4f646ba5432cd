import {codes, constants, types} from 'micromark-util-symbol';
import type {Code, Construct, State, Token} from 'micromark-util-types';

import {isLineEnd} from './characters.js';
import {define, take} from './construct.js';
import {softBreak} from './lineEnds.js';
import type {DirectiveToken} from './tokens.js';

/**
 * Creates the construct for the text in brackets after a name, which is Markdown. With `isSoft` it may have several lines.
 * Brackets inside must be in pairs or escaped.
 *
 * ```markdown
 * :::quiz[A *title*]       → text and emphasis
 * ::hint[See [1] \] x]     → the label ends at the last bracket
 * :::quiz[A title          → fails
 * ```
 */
export function createLabel(kind: DirectiveToken, isSoft: boolean): Construct {
  return {
    partial: true,
    tokenize: define(({effects, ok, nok}) => {
      let depth = 0;
      let previous: Token | undefined;

      return (code) => {
        effects.enter(`${kind}Label`);
        return take(effects, `${kind}LabelMarker`, code, start);
      };

      function start(code: Code): State | undefined {
        if (code === codes.rightSquareBracket) return end(code);
        if (code === codes.eof) return nok(code);
        effects.enter(`${kind}LabelString`);
        return lineStart(code);
      }

      function lineStart(code: Code): State | undefined {
        if (code === codes.rightSquareBracket && depth === 0) return stringEnd(code);
        const token = effects.enter(types.chunkText, {
          contentType: constants.contentTypeText,
          previous,
        });
        if (previous) previous.next = token;
        previous = token;
        return inLine(code);
      }

      function inLine(code: Code): State | undefined {
        if (code === codes.eof) return nok(code);
        if (isLineEnd(code))
          return isSoft ? effects.check(softBreak, lineEnd, nok)(code) : nok(code);
        if (code === codes.rightSquareBracket && depth === 0) {
          effects.exit(types.chunkText);
          return stringEnd(code);
        }
        if (code === codes.leftSquareBracket) depth += 1;
        if (code === codes.rightSquareBracket) depth -= 1;
        effects.consume(code);
        return code === codes.backslash ? escaped : inLine;
      }

      function escaped(code: Code): State | undefined {
        const isEscape =
          code === codes.backslash ||
          code === codes.leftSquareBracket ||
          code === codes.rightSquareBracket;
        if (!isEscape) return inLine(code);
        effects.consume(code);
        return inLine;
      }

      // The chunks of all lines are linked, so that emphasis may begin on one line and end on another.
      function lineEnd(code: Code): State | undefined {
        effects.consume(code);
        effects.exit(types.chunkText);
        return lineStart;
      }

      function stringEnd(code: Code): State | undefined {
        effects.exit(`${kind}LabelString`);
        return end(code);
      }

      function end(code: Code): State | undefined {
        return take(effects, `${kind}LabelMarker`, code, (next) => {
          effects.exit(`${kind}Label`);
          return ok(next);
        });
      }
    }),
  };
}
