import {factorySpace} from 'micromark-factory-space';
import {markdownLineEnding} from 'micromark-util-character';
import {codes, constants, types} from 'micromark-util-symbol';
import type {Code, Construct, State, Token} from 'micromark-util-types';

import {toCharacter} from './characters.js';
import {createCloser} from './closer.js';
import {isFence} from './colons.js';
import type {Colons} from './colons.js';
import {define, keepMistakes} from './construct.js';
import type {Run, Settings} from './construct.js';
import {endTagAhead, ownLine} from './lineEnds.js';
import {toMistake} from './mistake.js';
import type {Mistake} from './mistake.js';
import {tokenizeOpener} from './opener.js';
import {addQuiz, quizzesAround} from './quizzes.js';

/** micromark tokenizes nested content once per level. So that no page takes forever, quizzes deeper than this stay empty. */
const MAX_DEPTH = 20;

/** Creates the construct for a quiz, from its opener to its closing fence. */
export function createContainer(settings: Settings): Construct {
  return {
    name: 'quiz',
    concrete: true,
    tokenize: define((run) => tokenizeContainer(run, settings)),
  };
}

/**
 * Reads a quiz with the rules of the directive extension for containers. Each line of its content becomes a chunk; micromark
 * tokenizes the linked chunks as a document.
 *
 * ```markdown
 * > ::: Quiz    → a quiz, with the mistakes `space` and `letter-case`
 * > text        → its content
 * > :::         → its end
 *
 * :::quiz       → a quiz up to the end of the file, with the mistake `unclosed`
 * text
 *
 * <details>
 * ::: quiz      → a quiz up to the end of the element, with the mistakes `space` and `unclosed`
 * </details>
 * ```
 */
function tokenizeContainer({context, effects, ok, nok}: Run, settings: Settings): State {
  const mistakes: Mistake[] = [];
  const indent = measureIndent();
  let quiz: Token;
  let fence: Token;
  let colons: Colons;
  let isClosed = false;
  let previous: Token | undefined;
  let isNearMiss = false;
  /** How many tags are open in the content, as far as each has a line of its own. */
  let openTags = 0;
  let line = '';

  return (code) => {
    if (!settings.isOn()) return nok(code);
    quiz = effects.enter('quiz');
    fence = effects.enter('quizFence');
    const accepts = (found: string, before: Colons): boolean => {
      colons = before;
      return found === settings.name && isFence(before);
    };
    const run = {context, effects, ok: afterOpener, nok};
    return tokenizeOpener(run, {kind: 'quiz', accepts, mistakes})(code);
  };

  function measureIndent(): number {
    const before = context.events.at(-1)?.[1];
    return before?.type === types.linePrefix ? context.sliceSerialize(before, true).length : 0;
  }

  function afterOpener(code: Code): State | undefined {
    effects.exit('quizFence');
    if (context.interrupt) return ok(code);
    if (code === codes.eof || quizzesAround(context).length > MAX_DEPTH) return end(code);
    isNearMiss = mistakes.length > 0;
    return beforeEndTag(effects.attempt(ownLine, contentStart, end), end)(code);
  }

  function contentStart(code: Code): State | undefined {
    if (code === codes.eof) return end(code);
    if (markdownLineEnding(code)) {
      return beforeEndTag(effects.check(ownLine, enterContent, end), end)(code);
    }
    return enterContent(code);
  }

  function enterContent(code: Code): State | undefined {
    effects.enter('quizContent');
    return lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    const closer = createCloser(colons, (mistake) => mistakes.push(mistake));
    const content = indent
      ? factorySpace(effects, lineContent, types.linePrefix, indent + 1)
      : lineContent;
    return effects.attempt(closer, afterCloser, content)(code);
  }

  function afterCloser(code: Code): State | undefined {
    isClosed = true;
    return contentEnd(code);
  }

  function lineContent(code: Code): State | undefined {
    if (code === codes.eof) return contentEnd(code);
    if (markdownLineEnding(code)) {
      return beforeEndTag(effects.check(ownLine, chunkStart, contentEnd), contentEnd)(code);
    }
    return chunkStart(code);
  }

  function chunkStart(code: Code): State | undefined {
    const chunk = effects.enter(types.chunkDocument, {
      contentType: constants.contentTypeDocument,
      previous,
    });
    if (previous) previous.next = chunk;
    previous = chunk;
    return inChunk(code);
  }

  function inChunk(code: Code): State | undefined {
    if (code === codes.eof) return lastChunkEnd(code);
    if (markdownLineEnding(code)) {
      countTags();
      return beforeEndTag(effects.check(ownLine, chunkEnd, lastChunkEnd), lastChunkEnd)(code);
    }
    if (isNearMiss) line += toCharacter(code);
    effects.consume(code);
    return inChunk;
  }

  function chunkEnd(code: Code): State | undefined {
    effects.consume(code);
    exitChunk();
    return lineStart;
  }

  function lastChunkEnd(code: Code): State | undefined {
    exitChunk();
    return contentEnd(code);
  }

  /** Goes on, but not over the end of an element around a quiz that is a near miss: it may have no end of its own. */
  function beforeEndTag(goOn: State, stop: State): State {
    return isNearMiss && openTags <= 0 ? effects.check(endTagAhead, stop, goOn) : goOn;
  }

  /** Counts the tag with which the current line begins, if it begins with one. */
  function countTags(): void {
    const text = line.trim();
    line = '';
    if (text.startsWith('</')) openTags -= 1;
    else if (/^<[a-z]/i.test(text) && !text.includes('</') && !text.endsWith('/>')) openTags += 1;
  }

  // Laziness is decided again when the content is tokenized as a document.
  function exitChunk(): void {
    const {line} = effects.exit(types.chunkDocument).start;
    context.parser.lazy[line] = false;
  }

  function contentEnd(code: Code): State | undefined {
    effects.exit('quizContent');
    return end(code);
  }

  function end(code: Code): State | undefined {
    effects.exit('quiz');
    if (!isClosed) mistakes.push(toMistake('unclosed', fence.start, fence.end));
    keepMistakes(quiz, mistakes, settings);
    addQuiz(context, {start: quiz.start.offset, end: quiz.end.offset, isClosed});
    return ok(code);
  }
}
