/** @import {Stock} from './stock.mjs' */

/**
 * The stock list, as the browser reaches it on your backend.
 * @type {Stock}
 */
export const stock = {
  async count(part, signal) {
    const answer = await call(`/stock?${new URLSearchParams({part})}`, {signal});
    const {pieces} = /** @type {{pieces: number}} */ (await answer.json());
    return pieces;
  },
  async order(key, part, signal) {
    await call(`/orders?${new URLSearchParams({key, part})}`, {method: 'PUT', signal});
  },
  async takeBack(key) {
    await call(`/orders?${new URLSearchParams({key})}`, {method: 'DELETE'});
  },
};

/**
 * @param {string} path
 * @param {RequestInit} init
 */
async function call(path, init) {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`The stock list answers ${response.status}`);
  return response;
}
