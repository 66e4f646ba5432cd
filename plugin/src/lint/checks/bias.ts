import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, Scope} from '../check.js';
import {isCurrent} from './edition.js';

/**
 * Reports a bias for the page that has it. For the whole site, it looks only at the pages that have no bias by
 * themselves, so that nothing is reported twice.
 */
export function checkBias(
  summaries: readonly QuestionSummary[],
  scope: Scope,
  findBias: (summaries: readonly QuestionSummary[]) => GroupFinding | undefined,
): GroupFinding[] {
  const [first] = summaries;
  if (!first) return [];
  if (scope === 'page') {
    const found = findBias(summaries);
    return found ? [{...found, path: first.path}] : [];
  }
  // In copies of a page for a version or a language, each question would count once more.
  const own = summaries.filter(({path}) => isCurrent(path));
  const pages = new Map<string, QuestionSummary[]>();
  for (const each of own) pages.set(each.path, [...(pages.get(each.path) ?? []), each]);
  const rest = [...pages.values()].filter((page) => !findBias(page));
  const found = rest.length > 1 && findBias(rest.flat());
  return found ? [found] : [];
}
