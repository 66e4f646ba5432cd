import {transform} from 'esbuild';
import type {Compiled} from '../host.js';
import type {Steps} from '../steps.js';
import type {Oracle} from './oracle.js';

/** The plugin's one error: all mistakes of a file, each with its place, its rule and the page of the rule. */
const OWN =
  /^(?:One mistake|\d+ mistakes) in the quizzes of docs\/page\.mdx?:\n(?:- docs\/page\.mdx?(?::\d+:\d+)? [a-z-]+ Unexpected [^]+? \(npx docusaurus quiz:explain [a-z-]+\)(?:\n|$))+(?:MDX says of the file: |$)/;

/**
 * No step throws anything else than the plugin's one error, or what the host throws of the same file without the plugin
 * or without its quizzes; and what is compiled is a module that a bundler takes.
 */
export const noThrow: Oracle = {
  title: 'no throw outside the list',
  judge: async (steps) => {
    for (const setting of ['throw', 'warn'] as const) {
      const compiled = await steps.compile(setting);
      const error = compiled.error ?? (await findSyntaxError(compiled));
      if (!error || (setting === 'throw' && OWN.test(error.message))) continue;
      if (!(await isHosts(error, steps))) return describe(error, `onProblem: '${setting}'`);
    }
    const {error} = await steps.lint();
    if (error && !(await isHosts(error, steps))) return describe(error, 'quiz:lint');
    return undefined;
  },
};

async function findSyntaxError({code}: Compiled): Promise<Error | undefined> {
  if (code === undefined) return undefined;
  try {
    await transform(code, {loader: 'jsx', logLevel: 'silent'});
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Whether the host alone fails on the same. */
async function isHosts(error: Error, steps: Steps): Promise<boolean> {
  const alone = await steps.compile('none');
  const other = alone.error ?? (await findSyntaxError(alone));
  if (!other) return false;
  // The parser stops at its first mistake, and our own masks may have it find another one first.
  const isParsers = isMessage(error) && isMessage(other);
  return isParsers || other.message === error.message;
}

/** A message of the parser has its place for a name. */
const isMessage = (error: Error) => 'ruleId' in error && 'line' in error;

function describe(error: Error, where: string): string {
  const place = error.stack
    ?.split('\n')
    .find((line) => line.includes('plugin/src/'))
    ?.replace(/^.*(plugin\/src\/[^:)]+).*$/, '$1');
  const [message = ''] = error.message.split('\n');
  return `${error.name} in ${place ?? 'the host'}\n${where}: ${message}`;
}
