import {addPlainCommand, finish} from '../command.js';
import type {Cli, FindQuizName} from '../command.js';

const DESCRIPTION = 'Explain a rule, with an example of the mistake and of its cure.';

/** Adds `quiz:explain`. It needs no site, but where there is one, its examples call quizzes as the site does. */
export function addExplain(cli: Cli, findQuizName: FindQuizName): void {
  const note = 'Without a rule, the names of all rules are printed.';
  addPlainCommand(cli, 'quiz:explain [rule]', DESCRIPTION, note).action((rule?: string) =>
    finish(async () => {
      const {runExplain} = await import('./run.js');
      return runExplain(rule, await findQuizName());
    }),
  );
}
