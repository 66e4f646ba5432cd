import {compareBuilds, METHOD} from '../compareBuilds.js';
import type {Measure} from '../measure.js';

const measure: Measure = {
  title: 'Whole builds with Docusaurus Faster',
  method: METHOD,
  run: compareBuilds('faster'),
};

export default measure;
