import {fieldsGrader} from '../questions/fields/grade.js';
import {AskForRows, describeFields, Fields} from '../questions/fields/View.js';
import {loadType} from '../questions/loadType.js';

const view = {Controls: Fields, describe: describeFields};

for (const type of ['blanks', 'output'] as const) loadType(type, fieldsGrader, view);
loadType('match', fieldsGrader, {...view, Asking: AskForRows});
