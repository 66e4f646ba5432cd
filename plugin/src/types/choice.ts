import {choiceGrader} from '../questions/choice/grade.js';
import {Choice, describeChoice} from '../questions/choice/View.js';
import {loadType} from '../questions/loadType.js';

loadType('choice', choiceGrader, {
  Controls: Choice,
  describe: describeChoice,
});
