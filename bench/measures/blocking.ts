import {findMedian} from '../alternate.js';
import {alternatePages} from '../alternatePages.js';
import {openPages} from '../browserSite.js';
import type {Figure, Measure} from '../measure.js';
import {observe} from '../observe.js';

const PAGES = ['quiz-50', 'list-50', 'empty'] as const;

const NAMES = {
  'quiz-50': '50 questions',
  'list-50': '50 questions as a list',
  empty: 'an empty page',
};

export default {
  title: 'Blocking',
  method: `What tasks of more than 50 ms take beyond 50 ms (Long Tasks), of those that begin between the first contentful
paint and rest, in Chromium with its processor slowed down 4x; the same pages as for hydration. Before that paint the browser
reads the page and the host starts, with quizzes or without: from navigation on, all long tasks count.`,
  limits: `What is left is one task of React's, and it is over 50 ms for the plain list as well (56 ms; 3 ms beyond the bound): at this slowdown, to make and hydrate 50 questions' worth of elements takes that long, and an empty page has no long task at all. The widget adds 5 to 6 ms to it. Cutting the task would need a \`<Suspense>\` around each question, and then the questions would not be in the page that readers without JavaScript get.`,
  run: () =>
    openPages(async (open) => {
      const longest: Record<string, number[]> = {};
      const all: Record<string, number[]> = {};
      const times = await alternatePages(
        open,
        PAGES,
        {rate: 4, script: observe},
        async (visit, name) => {
          const {tasks, paint} = await visit.page.evaluate(() => window.observed);
          const late = tasks.filter(({start}) => start > paint);
          (longest[name] ??= []).push(Math.max(0, ...late.map(({duration}) => duration)));
          (all[name] ??= []).push(sumBlocking(tasks));
          return sumBlocking(late);
        },
      );
      return PAGES.flatMap((name): Figure[] => [
        {
          name: `blocking, ${NAMES[name]}`,
          value: times[name],
          unit: 'ms',
          ...(name === 'quiz-50' && {goal: 0}),
        },
        {
          name: `longest task, ${NAMES[name]}`,
          value: findMedian(longest[name] ?? []),
          unit: 'ms',
          note: '0 when none is longer than 50 ms',
        },
        {
          name: `blocking from navigation on, ${NAMES[name]}`,
          value: findMedian(all[name] ?? []),
          unit: 'ms',
        },
      ]);
    }),
} satisfies Measure;

function sumBlocking(tasks: readonly {duration: number}[]): number {
  return tasks.reduce((sum, {duration}) => sum + duration - 50, 0);
}
