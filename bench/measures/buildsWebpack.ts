import {compareBuilds, METHOD} from '../compareBuilds.js';
import type {Measure} from '../measure.js';

const measure: Measure = {
  title: 'Whole builds with webpack',
  method: METHOD,
  run: compareBuilds('webpack'),
};

export default measure;
