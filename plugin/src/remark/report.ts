import type {VFile} from 'vfile';

import type {Problem} from '../mdast/problem.js';
import {describeProblem, writeReference} from '../rules/index.js';
import type {Severity} from '../rules/severity.js';
import {toName} from './sourcePath.js';

/** How the host says something, as loudly as it is told to. */
export type Report = (severity: Severity) => (message: string) => void;

/** For whoever uses the transform outside of the host. */
export const reportOnConsole: Report = (severity) => (message) => {
  if (severity !== 'ignore') console[severity === 'log' ? 'log' : 'warn'](message);
};

/** How mistakes are said. */
export interface ReportOptions {
  /** What blocks with quizzes are called. */
  name: string;
  /** The folder from which files are named. */
  siteDir: string;
  onProblem: Severity;
  report: Report;
}

/** One problem as the author reads it: `file:line:col rule reason (npx docusaurus quiz:explain rule)`. */
export function formatProblem(path: string, problem: Problem, quizName: string): string {
  const {rule, place, first} = problem;
  const at = place ? `:${place.start.line}:${place.start.column}` : '';
  const cause = first ? ` (see also ${first.start.line}:${first.start.column})` : '';
  return `${path}${at} ${rule} ${describeProblem(problem, quizName)}${cause} ${writeReference(rule)}`;
}

/**
 * Says what is wrong in a file, all of it at once, as loudly as the site asks for. In it, quizzes are called `name`.
 * `rest` is what the host's parser says of the same file. Throws one plain `Error` when the severity is `throw`: the host prints a `VFileMessage` as JSON.
 */
export function reportProblems(
  problems: readonly Problem[],
  file: VFile,
  {name, siteDir, onProblem, report}: ReportOptions,
  rest?: string,
): void {
  if (problems.length === 0) return;
  const list = listProblems(problems, toName(siteDir, file.path), name);
  const message = `${list}${rest ? `\nMDX says of the file: ${rest}` : ''}`;
  if (onProblem === 'throw') throw buildError(message);
  // Each file is compiled for the server too; saying it once is enough.
  if (file.data.compilerName !== 'server') report(onProblem)(message);
}

/** All problems of a file, a line each, below a line that says how many there are. */
export function listProblems(problems: readonly Problem[], path: string, name: string): string {
  const lines = [...problems].sort(byPlace).map((problem) => formatProblem(path, problem, name));
  const count = lines.length === 1 ? 'One mistake' : `${lines.length} mistakes`;
  return [`${count} in the quizzes of ${path}:`, ...lines.map((line) => `- ${line}`)].join('\n');
}

/** An error that stops the build with a message for authors. */
export function buildError(message: string): Error {
  const error = new Error(message);
  // The host appends the stack, in which an author has nothing to look for.
  error.stack = 'The command behind each mistake explains its rule.';
  return error;
}

function byPlace(a: Problem, b: Problem): number {
  const from = a.place?.start;
  const to = b.place?.start;
  return (from?.line ?? 0) - (to?.line ?? 0) || (from?.column ?? 0) - (to?.column ?? 0);
}
