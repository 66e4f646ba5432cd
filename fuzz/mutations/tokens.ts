import {MARKDOWN_TOKENS} from './markdownTokens.js';
import type {Mutation} from './mutation.js';
import {QUIZ_TOKENS} from './quizTokens.js';
import type {Token} from './token.js';

const KINDS: readonly Token[] = [...QUIZ_TOKENS, ...MARKDOWN_TOKENS];

/** Changes one of the places where a kind of token stands. */
const changeToken =
  ({find, change}: Token): Mutation =>
  (text, random) => {
    const found = [...text.matchAll(find)];
    if (found.length === 0) return text;
    const match = random.pick(found);
    const end = match.index + match[0].length;
    return text.slice(0, match.index) + change(match[0], random) + text.slice(end);
  };

/** Changes of what is written for the parser; each picks a kind of token that the text has. */
export const TOKENS: readonly Mutation[] = [
  (text, random) => {
    const kinds = KINDS.filter(({find}) => text.search(find) !== -1);
    return changeToken(random.pick(kinds))(text, random, []);
  },
  // All of a kind, as a search and replace does.
  (text, random) => {
    const {find, change} = random.pick(KINDS);
    const state = random.below(1e6);
    return text.replace(find, (token) =>
      change(token, {
        ...random,
        below: (end) => state % end,
        pick: (items) => items[state % items.length]!,
      }),
    );
  },
];
