import {alternatePages} from '../alternatePages.js';
import {openPages} from '../browserSite.js';
import type {Measure} from '../measure.js';

const PAGES = ['quiz-1000', 'list-1000', 'empty'] as const;

export default {
  title: 'Memory',
  method: `The heap of JavaScript once a page with 1,000 questions is hydrated and its garbage collected, in Chromium; the
same pages as for hydration.`,
  run: () =>
    openPages(async (open) => {
      const heaps = await alternatePages(open, PAGES, {}, async ({session}) => {
        await session.send('HeapProfiler.collectGarbage');
        const {usedSize} = await session.send('Runtime.getHeapUsage');
        return usedSize / 1e6;
      });
      return [
        {
          name: 'memory after hydrating 1,000 questions',
          value: heaps['quiz-1000'],
          unit: 'MB',
          against: {name: 'list', value: heaps['list-1000']},
          goal: 1.5,
        },
        {
          name: 'the same, less that of an empty page',
          value: heaps['quiz-1000'] - heaps.empty,
          unit: 'MB',
          against: {name: 'list', value: heaps['list-1000'] - heaps.empty},
        },
      ];
    }),
} satisfies Measure;
