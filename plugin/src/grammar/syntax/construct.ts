import type {
  Code,
  Effects,
  State,
  Token,
  TokenizeContext,
  Tokenizer,
  TokenType,
} from 'micromark-util-types';

import type {Mistake} from './mistake.js';

/** What micromark gives to the tokenizer of a construct. */
export interface Run {
  context: TokenizeContext;
  effects: Effects;
  /** The state after success. */
  ok: State;
  /** The state after failure: micromark goes back and tries another construct. */
  nok: State;
}

/** What the constructs need to know. */
export interface Settings {
  /** The name of the container, in lower case: `quiz`. */
  name: string;
  /** The names of the leaf directives that a quiz may contain, in lower case. */
  leaves: readonly string[];
  /** Whether the current document has quizzes; if not, all constructs fail. */
  isOn: () => boolean;
  /** Is called with the mistakes of one token. When MDX fails on something else, there is no tree that holds them. */
  onMistakes: (mistakes: readonly Mistake[]) => void;
}

/** Makes a tokenizer of a function that takes its context as an argument instead of `this`. */
export function define(tokenize: (run: Run) => State): Tokenizer {
  return function (effects, ok, nok) {
    return tokenize({context: this, effects, ok, nok});
  };
}

/** Stores the mistakes of a token, from which its node gets them. */
export function keepMistakes(token: Token, mistakes: readonly Mistake[], settings: Settings): void {
  if (mistakes.length === 0) return;
  token._mistakes = mistakes;
  settings.onMistakes(mistakes);
}

/** Makes a token of one character, then goes on with `next`. */
export function take(effects: Effects, type: TokenType, code: Code, next: State): State {
  effects.enter(type);
  effects.consume(code);
  effects.exit(type);
  return next;
}
