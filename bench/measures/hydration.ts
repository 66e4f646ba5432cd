import {alternatePages} from '../alternatePages.js';
import {openPages, readTime, SIZES} from '../browserSite.js';
import type {Open} from '../browserSite.js';
import type {Figure, Measure} from '../measure.js';

export default {
  title: 'Hydration',
  method: `Pages of one site built by Docusaurus (faster), each opened in a fresh profile of Chromium. The list is an MDX
page with the same text and the same native controls (\`fieldset\`, \`legend\`, \`label\`, \`input\`, \`details\`) and nothing
that happens. Counted is the time that the page's thread spends on scripts, from navigation until none has run for half a
second; whatever the widget renders after hydration is part of it. Of pages with few questions that is mostly the host's own,
so they are shown as they are; of the page with 1,000 the time of an empty page is taken off. It is processor time, so that
other programs on the machine do not count. 4x is the browser's own slowdown of the processor. All work is scripts and
parsing, style, layout and paint.`,
  run: (say) =>
    openPages(async (open) => {
      const figures: Figure[] = [];
      for (const rate of [1, 4]) {
        say(`scripts, ${rate}x`);
        figures.push(...(await measureScripts(open, rate)));
      }
      say('all work');
      return [...figures, await measureWork(open)];
    }),
} satisfies Measure;

async function measureScripts(open: Open, rate: number): Promise<Figure[]> {
  const pages = [
    'empty',
    ...SIZES.flatMap((size) => [`quiz-${size}`, `list-${size}`] as const),
  ] as const;
  const times = await alternatePages(open, pages, {rate}, (visit) => readTime(visit));
  return SIZES.map((size) => {
    const isLarge = size === 1000;
    const host = isLarge ? times.empty : 0;
    const count = `${size.toLocaleString('en')} questions, ${rate}x`;
    return {
      name: isLarge ? `hydrating ${count}` : `scripts of a page with ${count}`,
      value: times[`quiz-${size}`] - host,
      unit: 'ms',
      against: {name: 'list', value: times[`list-${size}`] - host},
      ...(isLarge && {goal: 1.35, stretch: 1.15}),
    };
  });
}

async function measureWork(open: Open): Promise<Figure> {
  const pages = ['quiz-1000', 'list-1000', 'empty'] as const;
  const times = await alternatePages(open, pages, {}, (visit) => readTime(visit, 'Task'));
  return {
    name: 'all work of a page with 1,000 questions, 1x',
    value: times['quiz-1000'] - times.empty,
    unit: 'ms',
    against: {name: 'list', value: times['list-1000'] - times.empty},
  };
}
