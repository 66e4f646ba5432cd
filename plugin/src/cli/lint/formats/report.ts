import type {Message} from '../../../lint/message.js';

/** What a run of the linter found, for every output format. */
export interface LintReport {
  siteDir: string;
  /** In the order of the files, and in each file in the order of the text. Messages about the whole site come last. */
  messages: readonly Message[];
  /** How many files were looked at. */
  files: number;
  /** The number of mistakes that `--fix` has put right; absent without `--fix`. */
  fixed?: number;
}

/** How many messages are errors, and how many warnings. */
export function countMessages(messages: readonly Message[]): {errors: number; warnings: number} {
  const errors = messages.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: messages.length - errors};
}
