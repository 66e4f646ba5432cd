import {compareBuilds, METHOD} from '../compareBuilds.js';
import type {Measure} from '../measure.js';

const measure: Measure = {
  title: 'Whole builds with Docusaurus Faster',
  method: METHOD,
  limits: `What a thousand pages with a quiz cost is a matter of pages more than of questions: the same 1,000 questions cost less than half on 100 pages. A profile of the builds in this table shows where the time went, for a thousand pages and in the first half minute of a process: the transform took 1.8 s in the first thread, and the scan took the rest in two threads of its own, which parsed each page in place of the first thread (4 s each), read its quizzes (2 s each, which the transform did once more), and loaded the config and the parser (1 s each). Since then, the scan of such a site reads each page once, in the first thread, and hands it whole to the transform. Three builds of each site on another machine (2 cores, Intel Xeon), beside other work, then took 33.5 s without blocks, 41.2 s with admonitions and 45.7 s with quizzes: 1.6x, with 1.13x of the memory. What SWC and Rspack do with the result, the import of the widget and the rendering on the server make no difference that could be measured. The data of a quiz is written as one literal, because a tree of it was copied and visited in each step. Memory grows by 0.13 MB a page. Each page with a quiz also makes the main script, which every page loads, 39 B longer (0.4 B gzipped), because the route of such a page names the chunk of the widget beside its own.`,
  run: compareBuilds('faster'),
};

export default measure;
