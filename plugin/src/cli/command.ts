import type {LoadContext, Plugin} from '@docusaurus/types';

import type {Site} from './site/site.js';

/** The host's command line. */
export type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** One command of it. */
export type Command = ReturnType<Cli['createCommand']>;

/** Loads the site around a folder, or the one around the working folder. */
export type LoadSite = (folder?: string) => Promise<LoadContext>;

/** Finds what blocks with quizzes are called on the site around the working folder, or `quiz` where there is none. */
export type FindQuizName = () => string | Promise<string>;

/** What the help says about the paths of a command. */
export const PATHS =
  'Paths are Markdown files, folders or globs; without any, all of the site is meant.';

const EXIT_CODES =
  'Ends with 0 if all is well, with 1 if there are problems, with 2 if the command itself is wrong, or if a file cannot be read or written.';

/** Adds a command that works on a site. In its help, `notes` stand below the options. */
export function addCommand(...words: Parameters<typeof addPlainCommand>): Command {
  return addPlainCommand(...words).option(
    '--site <folder>',
    'the folder of the site (default: the one around this folder)',
  );
}

/** Adds a command that needs no site. */
export function addPlainCommand(
  cli: Cli,
  signature: string,
  description: string,
  ...notes: string[]
): Command {
  return cli
    .command(signature)
    .description(description)
    .exitOverride(({exitCode}) => process.exit(exitCode === 0 ? 0 : 2))
    .on('--help', () => console.log(['', ...notes, EXIT_CODES].join('\n')));
}

/** Runs a command on the site that it was given, as `finish` does. */
export async function run(
  load: LoadSite,
  command: Command,
  work: (site: Site) => Promise<number>,
): Promise<void> {
  await finish(async () => {
    const {loadSite} = await import('./site/site.js');
    const folder: unknown = command.opts()['site'];
    const context = await load(typeof folder === 'string' ? folder : undefined);
    return work(await loadSite(context));
  });
}

/**
 * Does the work of a command, and sets the exit code of the process. A `UsageError` and an error of the system become one
 * line. Any other error is a fault of ours, and goes on to the host.
 */
export async function finish(work: () => Promise<number>): Promise<void> {
  const [{explainFailure}, {fail}, {clearProgress}, {watchOutput}] = await Promise.all([
    import('../files/systemError.js'),
    import('./terminal/report.js'),
    import('./terminal/progress.js'),
    import('./terminal/output.js'),
  ]);
  watchOutput(process.stdout);
  try {
    await import('../host/modules.mjs');
    const code = await work();
    // `watchOutput` may have set it, where a part of the output was lost.
    process.exitCode ??= code;
  } catch (error) {
    const failure = explainFailure(error);
    if (!failure) throw error;
    clearProgress();
    fail(failure);
  }
}
