/**
 * @import {Tool} from '@google/genai'
 * @import {Handlers} from './tools.mjs'
 */
// #region declare
import {Behavior} from '@google/genai';

/** @type {Tool[]} */
export const tools = [
  {
    functionDeclarations: [
      {
        name: 'check_stock',
        description: 'Counts a spare part. Use it before promising a repair.',
        behavior: Behavior.NON_BLOCKING,
        parametersJsonSchema: {
          type: 'object',
          properties: {part: {type: 'string'}},
          required: ['part'],
        },
      },
      {
        name: 'order_part',
        description: 'Orders a spare part. Use it after the mechanic has agreed.',
        behavior: Behavior.NON_BLOCKING,
        parametersJsonSchema: {
          type: 'object',
          properties: {part: {type: 'string'}, repair: {type: 'string'}},
          required: ['part', 'repair'],
        },
      },
    ],
  },
];
// #endregion

/**
 * The stock list. Orders have a key of their own, so that the same order cannot be placed twice.
 * @typedef {object} Stock
 * @property {(part: string, signal: AbortSignal) => Promise<number>} count
 * @property {(key: string, part: string, signal: AbortSignal) => Promise<void>} order
 * @property {(key: string) => Promise<void>} takeBack
 */

// #region handlers
/**
 * What runs when the model calls. Arguments are untrusted: the stock list checks them.
 * @param {Stock} stock
 * @returns {Handlers}
 */
export const handlersFor = (stock) => ({
  check_stock: {
    run: async ({part}, signal) => ({pieces: await stock.count(String(part), signal)}),
  },
  order_part: {
    run: async ({part, repair}, signal) => {
      // A call that is made again has a new id. This key stays the same.
      const key = `${String(repair)}/${String(part)}`;
      await stock.order(key, String(part), signal);
      return {ordered: key};
    },
    undo: ({part, repair}) => stock.takeBack(`${String(repair)}/${String(part)}`),
  },
});
// #endregion
