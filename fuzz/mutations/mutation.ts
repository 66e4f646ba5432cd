import type {Random} from '../random.js';

/** The most bytes that a document has. */
export const MOST_BYTES = 20_000;

/** Changes a text in some way that a file may have been changed; returns it as it was where there is nothing to change. */
export type Mutation = (text: string, random: Random, corpus: readonly string[]) => string;
