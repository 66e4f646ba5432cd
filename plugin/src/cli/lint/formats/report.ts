import type {Message} from '../../../lint/message.js';

/** What a run of the linter found, for every output format. */
export interface LintReport {
  siteDir: string;
  /** In the order of the files, then of the text; what is about the whole site comes last. */
  messages: readonly Message[];
  /** How many files were looked at. */
  files: number;
  /** What `--fix` has mended; absent without it. */
  fixed?: number;
}

/** How many messages are errors, and how many warnings. */
export function countMessages(messages: readonly Message[]): {errors: number; warnings: number} {
  const errors = messages.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: messages.length - errors};
}
