import {fieldsGrader} from '../questions/fields/grade.js';
import {Fields, measureFields} from '../questions/fields/View.js';
import {loadType} from '../questions/loadType.js';

const view = {Controls: Fields, measure: measureFields};

for (const type of ['blanks', 'match', 'output'] as const) loadType(type, fieldsGrader, view);
