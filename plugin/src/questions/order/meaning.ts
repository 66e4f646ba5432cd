import type {Meaning} from '../meaning.js';
import type {OrderBody} from './model.js';

/** The key of an order is the sequence of its items. */
export const orderMeaning: Meaning<OrderBody> = {
  listParts: ({items}) => items,
  describeKey: ({key}, read) => [key.map(read).join('\n')],
  listTexts: ({items}, read) => items.map(read),
};
