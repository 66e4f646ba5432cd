import type {QuestionFacts} from '../summary.js';
import type {GroupFinding, Scope} from '../check.js';
import {findEdition} from './edition.js';

/** Tells a bias for the page that has it; for the site, only what its pages have not told already. */
export function checkBias(
  facts: readonly QuestionFacts[],
  scope: Scope,
  findBias: (facts: readonly QuestionFacts[]) => GroupFinding | undefined,
): GroupFinding[] {
  const [first] = facts;
  if (!first) return [];
  if (scope === 'page') {
    const found = findBias(facts);
    return found ? [{...found, path: first.path}] : [];
  }
  // Copies for versions and languages would count every question again.
  const own = facts.filter(({path}) => findEdition(path) === '');
  const pages = new Map<string, QuestionFacts[]>();
  for (const each of own) pages.set(each.path, [...(pages.get(each.path) ?? []), each]);
  const rest = [...pages.values()].filter((page) => !findBias(page));
  const found = rest.length > 1 && findBias(rest.flat());
  return found ? [found] : [];
}
