import {factorySpace} from 'micromark-factory-space';
import {asciiAlpha, asciiAlphanumeric, markdownSpace} from 'micromark-util-character';
import {codes, types} from 'micromark-util-symbol';
import type {Code, Construct, Point, State, TokenType} from 'micromark-util-types';

import {isLineEnd} from './characters.js';
import {define, take} from './construct.js';
import {softBreak} from './lineEnds.js';
import type {DirectiveToken} from './tokens.js';

/**
 * Creates the construct for attributes in braces, with the rules of the directive extension. With `isSoft` they may have
 * several lines. `fail` is called with the place of the first mistake.
 *
 * ```markdown
 * {#id .class name name=value name="a value"}   → `id`, `class`, and `name` three times
 * {#id shuffle=}                                → wrong from `shuffle` on
 * {#id ?}                                       → wrong from `?` on
 * {#id attempts={2}}                            → wrong from `attempts` on
 * ```
 */
export function createAttributes(
  kind: DirectiveToken,
  isSoft: boolean,
  fail: (point: Point) => void,
): Construct {
  const attribute = `${kind}Attribute` as const;
  return {
    partial: true,
    tokenize: define(({context, effects, ok, nok}) => {
      let quote: Code;
      let start: Point | undefined;

      return (code) => {
        effects.enter(`${attribute}s`);
        return take(effects, `${attribute}sMarker`, code, between);
      };

      /** Skips white space and soft breaks, then goes on with `next`. */
      function gap(next: State): State {
        return function inGap(code) {
          if (markdownSpace(code)) return factorySpace(effects, inGap, types.whitespace)(code);
          return isLineEnd(code) ? lineEnd(code, inGap) : next(code);
        };
      }

      function lineEnd(code: Code, next: State): State | undefined {
        if (code === codes.eof || !isSoft) return wrong(code);
        const goOn: State = (end) => take(effects, types.lineEnding, end, next);
        return effects.check(softBreak, goOn, wrong)(code);
      }

      // An attribute without a value, or without its second quotation mark, is wrong from its first character on.
      function wrong(code: Code): State | undefined {
        fail(start ?? context.now());
        return nok(code);
      }

      /** Makes a token of one or more characters, up to a character that `ends` it. */
      function run(type: TokenType, ends: (code: Code) => boolean, next: State): State {
        return (code) => {
          if (ends(code)) return wrong(code);
          effects.enter(type);
          return inside(code);
        };
        function inside(code: Code): State | undefined {
          if (code === codes.eof || RESERVED.has(code)) return wrong(code);
          if (!ends(code)) {
            effects.consume(code);
            return inside;
          }
          effects.exit(type);
          return next(code);
        }
      }

      function between(code: Code): State | undefined {
        start = undefined;
        return gap(first)(code);
      }

      function first(code: Code): State | undefined {
        if (code === codes.rightCurlyBrace) {
          return take(effects, `${attribute}sMarker`, code, (next) => {
            effects.exit(`${attribute}s`);
            return ok(next);
          });
        }
        if (code === codes.numberSign || code === codes.dot) return shortcut(code);
        if (code !== codes.colon && code !== codes.underscore && !asciiAlpha(code)) {
          return wrong(code);
        }
        start = effects.enter(attribute).start;
        effects.enter(`${attribute}Name`);
        return inName(code);
      }

      function shortcut(code: Code): State | undefined {
        const type = `${attribute}${code === codes.dot ? 'Class' : 'Id'}` as const;
        start = effects.enter(attribute).start;
        effects.enter(type);
        const end: State = (next) => {
          effects.exit(type);
          effects.exit(attribute);
          return between(next);
        };
        return take(effects, `${type}Marker`, code, run(`${type}Value`, endsShortcut, end));
      }

      function inName(code: Code): State | undefined {
        if (asciiAlphanumeric(code) || PUNCTUATION_OF_NAMES.has(code)) {
          effects.consume(code);
          return inName;
        }
        effects.exit(`${attribute}Name`);
        return gap(afterName)(code);
      }

      function afterName(code: Code): State | undefined {
        if (code === codes.equalsTo) {
          return take(effects, `${attribute}InitializerMarker`, code, gap(value));
        }
        effects.exit(attribute);
        return between(code);
      }

      function value(code: Code): State | undefined {
        if (code === codes.quotationMark || code === codes.apostrophe) {
          quote = code;
          effects.enter(`${attribute}ValueLiteral`);
          return take(effects, `${attribute}ValueMarker`, code, quotedStart);
        }
        // A value in braces is a habit of JSX.
        if (RESERVED.has(code) || code === codes.leftCurlyBrace) return wrong(code);
        effects.enter(`${attribute}Value`);
        const end: State = (next) => {
          effects.exit(`${attribute}Value`);
          effects.exit(attribute);
          return between(next);
        };
        return run(`${attribute}ValueData`, endsValue, end)(code);
      }

      function quotedStart(code: Code): State | undefined {
        if (code === quote) return quotedEnd(code);
        effects.enter(`${attribute}Value`);
        return quotedLine(code);
      }

      function quotedLine(code: Code): State | undefined {
        if (isLineEnd(code)) return lineEnd(code, quotedLine);
        if (code === quote) {
          effects.exit(`${attribute}Value`);
          return quotedEnd(code);
        }
        effects.enter(`${attribute}ValueData`);
        return quoted(code);
      }

      function quoted(code: Code): State | undefined {
        if (code !== quote && !isLineEnd(code)) {
          effects.consume(code);
          return quoted;
        }
        effects.exit(`${attribute}ValueData`);
        return quotedLine(code);
      }

      function quotedEnd(code: Code): State | undefined {
        return take(effects, `${attribute}ValueMarker`, code, (next) => {
          effects.exit(`${attribute}ValueLiteral`);
          effects.exit(attribute);
          start = undefined;
          return endsValue(next) ? between(next) : wrong(next);
        });
      }
    }),
  };
}

/** Characters that cannot stand in an id, in a class, or in a value without quotation marks. */
const RESERVED: ReadonlySet<Code> = new Set([
  codes.quotationMark,
  codes.apostrophe,
  codes.lessThan,
  codes.equalsTo,
  codes.greaterThan,
  codes.graveAccent,
]);

const PUNCTUATION_OF_NAMES: ReadonlySet<Code> = new Set([
  codes.dash,
  codes.dot,
  codes.colon,
  codes.underscore,
]);

function endsValue(code: Code): boolean {
  return isLineEnd(code) || markdownSpace(code) || code === codes.rightCurlyBrace;
}

function endsShortcut(code: Code): boolean {
  return endsValue(code) || code === codes.numberSign || code === codes.dot;
}
