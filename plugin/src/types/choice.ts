import {choiceGrader} from '../questions/choice/grade.js';
import {Choice, measureChoice} from '../questions/choice/View.js';
import {loadType} from '../questions/loadType.js';

loadType('choice', choiceGrader, {Controls: Choice, measure: measureChoice});
