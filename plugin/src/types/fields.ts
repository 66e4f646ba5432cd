import {fieldsGrader} from '../questions/fields/grade.js';
import {Fields} from '../questions/fields/View.js';
import {loadType} from '../questions/loadType.js';

for (const type of ['blanks', 'match', 'output'] as const) {
  loadType(type, fieldsGrader, {Controls: Fields});
}
