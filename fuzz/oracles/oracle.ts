import type {Steps} from '../steps.js';

/** Says what is wrong with what became of a document. */
export interface Oracle {
  /** What has to be, in a few words. */
  title: string;
  /** The failure in words, if there is one. Its first line is the same for all failures of one kind. */
  judge: (steps: Steps) => Promise<string | undefined>;
}
