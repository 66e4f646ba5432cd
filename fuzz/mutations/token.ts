import type {Random} from '../random.js';

/** A kind of token: where it stands in a text, and what may stand there in its stead. */
export interface Token {
  find: RegExp;
  change: (token: string, random: Random) => string;
}

/** Puts one of some texts in the place of a token. */
export const replaceBy =
  (...others: string[]) =>
  (_: string, random: Random) =>
    random.pick(others);

/** A run of one character, longer or shorter than it was. */
export const resize = (run: string, random: Random) =>
  run.charAt(0).repeat(Math.max(0, run.length + random.pick([-2, -1, 1, 2, 5])));
