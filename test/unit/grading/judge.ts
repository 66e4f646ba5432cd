import type {RawBlank} from '../../../plugin/src/grammar/blank/blank.js';
import type {Context} from '../../../plugin/src/grammar/context.js';
import {readSource} from '../../../plugin/src/mdast/source.js';
import {readBlank} from '../../../plugin/src/questions/blanks/field.js';
import {acceptNeighbours} from '../../../plugin/src/questions/blanks/neighbours.js';
import {findFieldErrors, isRight, isUnitWrong} from '../../../plugin/src/questions/fields/grade.js';
import type {Field} from '../../../plugin/src/questions/fields/model.js';
import type {Case, Verdict} from './table.js';

/** A blank as the page carries it, and its key as readers are shown it. */
export function readCase({key, beside = '', locale = 'en', loose}: Case): {
  field: Field;
  shown: string;
} {
  const context: Context = {
    source: readSource(`[[${key}]]`, 'quiz'),
    problems: [],
    locale,
    headings: new Map(),
    above: undefined,
    ...(loose && {loose}),
  };
  const blank = readBlank({text: key} as RawBlank, context);
  if (!blank) throw new Error(context.problems[0]?.actual);
  const [before = '', after = ''] = beside.split('…');
  const named = {...blank.field, input: {'aria-label': '', ...blank.field.input}};
  const field = acceptNeighbours(named, {before, after});
  return {field: JSON.parse(JSON.stringify(field)) as Field, shown: blank.shown.text};
}

/** What a response is worth, by the functions of the widget. */
export function judge(each: Case, response: string): Verdict {
  const {field} = readCase(each);
  if (findFieldErrors({fields: [field]}, [response]).some(Boolean)) return 'asked';
  return isRight(field, response) ? 'right' : isUnitWrong(field, response) ? 'unit' : 'wrong';
}
