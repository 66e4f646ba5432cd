import {CHARACTERS} from './characters.js';
import {LINES} from './lines.js';
import type {Mutation} from './mutation.js';
import {REPEATS} from './repeats.js';
import {SNIPPETS} from './snippets.js';
import {SPLICES} from './splices.js';
import {TOKENS} from './tokens.js';
import {WHOLES} from './wholes.js';

/** Copies of a list, so that one of its members is picked more often. */
const often = (times: number, mutations: readonly Mutation[]) =>
  Array.from({length: times}, () => mutations).flat();

/** All mutations; one that is here more often is picked more often. */
export const MUTATIONS: readonly Mutation[] = [
  ...often(2, CHARACTERS),
  ...often(3, LINES),
  ...often(4, TOKENS),
  ...often(4, SNIPPETS),
  ...often(2, SPLICES),
  ...WHOLES,
  ...REPEATS,
];
