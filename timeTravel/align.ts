import type {TravelQuestion} from './page.js';
import type {Page, Site} from './readSite.js';

/** Which question of a commit each question of the commit before it has become; nothing where it was removed. */
export type Alignment = ReadonlyMap<TravelQuestion, TravelQuestion>;

/** From which likeness of all their words on two questions count as one, edited. */
const SAME = 0.5;

/**
 * Tells which questions of two commits are the same ones, in another way than the widget does: by all of their words,
 * explanations and feedback included, and by what the comments `asks: NAME` say, where there are any.
 */
export function alignSites(before: Site, after: Site): Alignment {
  const aligned = new Map<TravelQuestion, TravelQuestion>();
  const [old, next] = [listChanged(before, after), listChanged(after, before)];
  for (const [file, page] of before) {
    if (old.includes(page)) continue;
    page.questions.forEach((question, index) => {
      const same = after.get(file)?.questions[index];
      if (same) aligned.set(question, same);
    });
  }
  const pairs = old.flatMap((page) => next.flatMap((other) => pairQuestions(page, other)));
  const taken = new Set<TravelQuestion>();
  for (const {one, other} of pairs.sort((a, b) => b.score - a.score)) {
    if (aligned.has(one) || taken.has(other)) continue;
    aligned.set(one, other);
    taken.add(other);
  }
  return aligned;
}

/** The pages of a site that another one does not have in the same version. */
export function listChanged(site: Site, other: Site): Page[] {
  return [...site.values()].filter(({file, version}) => other.get(file)?.version !== version);
}

function pairQuestions({file, questions}: Page, page: Page) {
  return questions.flatMap((one, index) =>
    page.questions.flatMap((other, place) => {
      const score = compare(one, other);
      const isNear = file === page.file ? 0.02 + (index === place ? 0.01 : 0) : 0;
      return score >= SAME ? [{one, other, score: score + isNear}] : [];
    }),
  );
}

function compare(one: TravelQuestion, other: TravelQuestion): number {
  if (one.name ?? other.name) return Number(one.name === other.name);
  const [words, others] = [readWords(one), readWords(other)];
  let common = 0;
  for (const [word, count] of words) common += Math.min(count, others.get(word) ?? 0);
  return (2 * common) / (sizeOf(words) + sizeOf(others));
}

const bags = new WeakMap<TravelQuestion, Map<string, number>>();

/** How often each word, and each pair of words, occurs in a question. */
function readWords(question: TravelQuestion): Map<string, number> {
  const known = bags.get(question);
  if (known) return known;
  const bag = new Map<string, number>();
  for (const text of [question.prompt, ...question.offer, question.rest]) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
    words.forEach((word, index) => {
      for (const each of [word, `${words[index - 1] ?? ''} ${word}`]) {
        bag.set(each, (bag.get(each) ?? 0) + 1);
      }
    });
  }
  bags.set(question, bag);
  return bag;
}

const sizeOf = (bag: Map<string, number>) => [...bag.values()].reduce((sum, n) => sum + n, 0);
