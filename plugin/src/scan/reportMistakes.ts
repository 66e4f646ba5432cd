import {buildError, listProblems} from '../remark/report.js';
import type {Report} from '../remark/report.js';
import type {Severity} from '../rules/severity.js';
import type {Scan} from './scanSite.js';

/**
 * Says what a scan has found wrong, as loudly as the site asks for. In `docusaurus start` it never throws, because that
 * would end the server.
 */
export function reportMistakes(
  {mistakes}: Pick<Scan, 'mistakes'>,
  {name, onProblem}: {name: string; onProblem: Severity},
  report: Report,
): void {
  if (mistakes.size === 0) return;
  const files = [...mistakes].sort(([a], [b]) => (a < b ? -1 : 1));
  const message = files.map(([path, problems]) => listProblems(problems, path, name)).join('\n');
  if (onProblem !== 'throw') report(onProblem)(message);
  else if (process.env.NODE_ENV === 'development') report('warn')(message);
  else throw buildError(message);
}
