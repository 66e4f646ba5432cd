import {compareBuilds, METHOD} from '../compareBuilds.js';
import type {Measure} from '../measure.js';

const measure: Measure = {
  title: 'Whole builds with Docusaurus Faster',
  method: METHOD,
  limits: `What a thousand pages with a quiz cost is a matter of pages, not of questions: the same 1,000 questions on 100 pages cost less than admonitions. On 1,000 pages it is 2.6 ms a page more than for an admonition, for a page that imports one more module, has one more chunk in its group, carries the quiz as data beside its content, and renders the widget on the server, where an admonition is a frame around what is there anyway. Memory grows in the same way, by 0.13 MB a page. A copy of the widget in each page of the server's build, which cost 280 MB, was the one large lump, and is gone.`,
  run: compareBuilds('faster'),
};

export default measure;
