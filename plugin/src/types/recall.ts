import {loadType} from '../questions/loadType.js';
import {recallGrader} from '../questions/recall/grade.js';
import {SelfGrading} from '../questions/recall/View.js';

loadType('recall', recallGrader, {Grading: SelfGrading});
