import type {FieldsBody} from '../../questions/fields/model.js';
import type {ItemRule} from '../check.js';
import {findOpposedKeys} from './opposedKeys.js';

/** Finds keys of blanks with signs that readers would have to type, as the blank itself has noticed, and opposed keys. */
export const doubtfulKey: ItemRule = {
  checkQuestion: (question) => {
    const {fields = []} = question.question.body as Partial<FieldsBody>;
    return [
      ...question.doubts.filter(({rule}) => rule === 'doubtful-key'),
      ...fields.flatMap((field) => findOpposedKeys(field, question)),
    ];
  },
};
