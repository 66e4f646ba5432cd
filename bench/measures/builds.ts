import {compareBuilds, METHOD} from '../compareBuilds.js';
import type {Measure} from '../measure.js';

const measure: Measure = {
  title: 'Whole builds with Docusaurus Faster',
  method: METHOD,
  limits: `What a thousand pages with a quiz cost is a matter of pages, not of questions: the same 1,000 questions on 100 pages cost less than admonitions. The times of the table are those of a clock, and the 662 ms of the admonitions are less than such times vary from build to build. In processor time, which varies less, bundling 1,000 pages took 12.2 s without blocks, 15.0 s with admonitions and 16.4 s with quizzes (the least of four builds each, measured on 2026-11-28): 1.5 times the marginal cost. Nearly all of the difference is work of MDX in JavaScript, about 0.9 ms a page: two thirds are the transform itself, the rest is a longer parse and more nodes on their way through the plugins of the host. What SWC and Rspack do with the result, the import of the widget and the rendering on the server make no difference that could be measured. The data of a quiz is written as one literal, because a tree of it was copied and visited in each step. Memory grows by 0.13 MB a page. Each page with a quiz also makes the main script, which every page loads, 39 B longer (0.4 B gzipped), because the route of such a page names the chunk of the widget beside its own.`,
  run: compareBuilds('faster'),
};

export default measure;
