import {asciiAlpha} from 'micromark-util-character';
import {codes, types} from 'micromark-util-symbol';
import type {Code, Point, State} from 'micromark-util-types';

import {createAttributes} from './attributes.js';
import {isGap, isInvisible, isLineEnd, isNamePart} from './characters.js';
import {countColon, isColon} from './colons.js';
import type {Colons} from './colons.js';
import type {Run} from './construct.js';
import {createLabel} from './label.js';
import {toMistake} from './mistake.js';
import type {Mistake, MistakeKind} from './mistake.js';
import {looseBraces, takeRest} from './recover.js';
import type {DirectiveToken} from './tokens.js';

/** The differences between the opener of a container and a leaf directive. */
export interface OpenerOptions {
  kind: DirectiveToken;
  /** Whether a name, in lower case, after these colons is one of ours. */
  accepts: (name: string, colons: Colons) => boolean;
  /** The list to which mistakes are added. */
  mistakes: Mistake[];
  /** Is called before braces are read. */
  beforeBraces?: () => void;
}

/**
 * Reads colons, name, label and attributes of a directive, with or without mistakes. The colons and the name decide
 * whether there is a directive. A mistake after the name never changes that.
 *
 * ```markdown
 * :::quiz[Title]{#id}       → right
 * ::: Quiz {#id}[Title] x   → the same directive with the mistakes `space`, `letter-case`, `space`, `order`, `text`
 * ```
 *
 * Directly below a line of text, an opener counts only if it is right and on one line. Otherwise it may be a line of code
 * in somebody's page.
 */
export function tokenizeOpener(
  {context, effects, ok, nok}: Run,
  {kind, accepts, mistakes, beforeBraces}: OpenerOptions,
): State {
  const isSoft = !context.interrupt;
  const colons: Colons = {narrow: 0, wide: 0};
  let name = '';
  let hasLabel = false;
  let hasBraces = false;
  let start: Point;
  let failure: Point;

  return (code) => (isInvisible(code) ? gap(colonsStart)(code) : colonsStart(code));

  function note(mistake: MistakeKind, from: Point, to = context.now()): void {
    mistakes.push(toMistake(mistake, from, to));
  }

  /** Reads a gap. It is a mistake if it has an invisible character, or if it is wrong before the next character. */
  function gap(next: State, isWrongBefore: (code: Code) => boolean = () => true): State {
    let from: Point;
    let mistake: MistakeKind = 'space';
    return (code) => {
      from = effects.enter(types.whitespace).start;
      return inside(code);
    };
    function inside(code: Code): State | undefined {
      if (isGap(code)) {
        if (isInvisible(code)) mistake = 'invisible';
        effects.consume(code);
        return inside;
      }
      effects.exit(types.whitespace);
      if (mistake === 'invisible' || isWrongBefore(code)) note(mistake, from);
      return next(code);
    }
  }

  /** Reads an invisible character in the colons or in the name. */
  function takeInvisible(code: Code, next: State): State {
    const from = context.now();
    effects.consume(code);
    note('invisible', from);
    return next;
  }

  function colonsStart(code: Code): State | undefined {
    if (!isColon(code)) return nok(code);
    start = effects.enter(`${kind}Sequence`).start;
    return inColons(code);
  }

  function inColons(code: Code): State | undefined {
    if (isInvisible(code)) return takeInvisible(code, inColons);
    if (isColon(code)) {
      countColon(colons, code);
      effects.consume(code);
      return inColons;
    }
    effects.exit(`${kind}Sequence`);
    if (colons.wide > 0) note('wide-colons', start);
    return isGap(code) ? gap(nameStart)(code) : nameStart(code);
  }

  function nameStart(code: Code): State | undefined {
    if (!asciiAlpha(code)) return nok(code);
    start = effects.enter(`${kind}Name`).start;
    return inName(code);
  }

  function inName(code: Code): State | undefined {
    if (code !== null && isNamePart(code)) {
      name += String.fromCharCode(code);
      effects.consume(code);
      return inName;
    }
    const isOurs = accepts(name.toLowerCase(), colons);
    if (isInvisible(code) && !isOurs) return takeInvisible(code, inName);
    effects.exit(`${kind}Name`);
    if (!isOurs) return nok(code);
    if (name !== name.toLowerCase()) note('letter-case', start);
    return afterPart(code);
  }

  function isPart(code: Code): boolean {
    return (
      (code === codes.leftSquareBracket && !hasLabel) ||
      (code === codes.leftCurlyBrace && !hasBraces)
    );
  }

  function afterPart(code: Code): State | undefined {
    start = context.now();
    if (isLineEnd(code)) return end(code);
    if (isGap(code)) return gap(afterPart, isPart)(code);
    if (!isPart(code)) return recover('text', start)(code);
    if (code === codes.leftSquareBracket) {
      hasLabel = true;
      return effects.attempt(createLabel(kind, isSoft), afterLabel, noLabel)(code);
    }
    hasBraces = true;
    beforeBraces?.();
    const fail = (point: Point): void => {
      failure = point;
    };
    return effects.attempt(createAttributes(kind, isSoft, fail), afterPart, noAttributes)(code);
  }

  function afterLabel(code: Code): State | undefined {
    if (hasBraces) note('order', start);
    return afterPart(code);
  }

  // The attempt has read further lines of a leaf. micromark looks for no lists on such lines, so the mistake takes them.
  function noLabel(code: Code): State | undefined {
    return recover('label', start, kind === 'quizLeaf')(code);
  }

  function noAttributes(code: Code): State | undefined {
    if (context.interrupt) return nok(code);
    const afterBraces: State = (next) => {
      note('attributes', failure);
      return afterPart(next);
    };
    return effects.attempt(looseBraces, afterBraces, recover('attributes', failure))(code);
  }

  /** Takes the rest of the line as a mistake. With `isWhole`, takes the following lines too. */
  function recover(mistake: MistakeKind, from: Point, isWhole = false): State {
    if (context.interrupt) return nok;
    const done = (lineEnd: Point): void => {
      // Something is missing at the end of this line if the attempt failed on a later one.
      note(mistake, from.line > lineEnd.line ? lineEnd : from, lineEnd);
    };
    return takeRest({context, effects, ok}, {done, isWhole});
  }

  // The directive extension lets `:::Quiz` interrupt a paragraph, as a directive of that name.
  function end(code: Code): State | undefined {
    const isWrong = mistakes.some((mistake) => mistake.kind !== 'letter-case');
    return context.interrupt && isWrong ? nok(code) : ok(code);
  }
}
