import type {QuestionSummary} from '../summary.js';
import type {GroupFinding, ItemRule} from '../check.js';
import {findEdition} from './edition.js';

/** Finds a prompt that was asked before. The second time, readers remember what they chose, and not why. */
export const repeatedPrompt: ItemRule = {
  checkTogether(summaries, scope) {
    const seen = new Map<string, QuestionSummary>();
    return summaries.flatMap((question): GroupFinding[] => {
      const {path, place, prompt} = question;
      const name = `${findEdition(path)} ${prompt}`;
      const first = seen.get(name);
      if (!first) seen.set(name, question);
      // The messages of that page say it already.
      if (!first || (scope === 'site' && first.path === path)) return [];
      if (scope === 'page') return [{path, place, ...(first.place && {first: first.place})}];
      const {line, column} = first.place?.start ?? {line: 1, column: 1};
      return [{path, place, actual: `prompt that ${first.path}:${line}:${column} has too`}];
    });
  },
};
