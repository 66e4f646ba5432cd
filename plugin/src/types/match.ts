import {fieldsGrader} from '../questions/fields/grade.js';
import {Fields} from '../questions/fields/View.js';
import {loadType} from '../questions/loadType.js';

loadType('match', fieldsGrader, {Controls: Fields});
