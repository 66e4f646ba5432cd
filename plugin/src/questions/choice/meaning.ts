import type {Meaning} from '../meaning.js';
import type {ChoiceBody} from './model.js';

/** The key of a choice is the set of its correct options, and whether one or several of them are chosen. */
export const choiceMeaning: Meaning<ChoiceBody> = {
  listParts: ({options}) => options.map(({id}) => id),
  describeKey({options, multiple}, read) {
    const keys = options.filter(({correct}) => correct).map(({id}) => read(id));
    return [[multiple ? 'all' : 'one', ...keys.sort()].join('\n')];
  },
  listTexts: ({options}, read) => options.map(({id}) => read(id)),
};
