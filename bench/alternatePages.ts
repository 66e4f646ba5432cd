import {alternate} from './alternate.js';
import {expectLive} from './browserSite.js';
import type {Open, Visit, VisitOptions} from './browserSite.js';

/** Opens each page in turn, several times, and returns the median of what is read of each once it has come to rest. */
export function alternatePages<Page extends string>(
  open: Open,
  pages: readonly Page[],
  options: VisitOptions,
  read: (visit: Visit, page: Page) => Promise<number>,
): Promise<Record<Page, number>> {
  const sides = pages.map((page) => {
    const visit = () =>
      open(page, options, async (visit) => {
        const value = await read(visit, page);
        await expectLive(visit);
        return value;
      });
    return [page, visit] as const;
  });
  const byPage = Object.fromEntries(sides) as Record<Page, () => Promise<number>>;
  return alternate(byPage, {rounds: 7, warmUp: 1});
}
