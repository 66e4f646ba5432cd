/** @import {Access} from './conversation.mjs' */
import {GoogleGenAI} from '@google/genai';

/**
 * With a key, on a server.
 * @param {GoogleGenAI} ai
 * @returns {Access}
 */
export const withKey = (ai) => ({open: () => Promise.resolve(ai), isExpired: () => false});

/** @typedef {{name: string, expiresIn: number}} Token the lifetime is in seconds */

// #region tokens
/**
 * With tokens, in a browser. The lifetime counts from their arrival, because the clock of a phone may be wrong.
 * @implements {Access}
 */
export class WithTokens {
  #fetchToken;
  #now;

  #name = '';
  #expiry = 0;

  /**
   * @param {(signal: AbortSignal) => Promise<Token>} fetchToken
   * @param {() => number} now in milliseconds
   */
  constructor(fetchToken, now = Date.now) {
    this.#fetchToken = fetchToken;
    this.#now = now;
  }

  /**
   * A new session takes a new token, because it spends a use. Resuming does not, so the token serves until it expires.
   * @param {boolean} isNewSession
   * @param {AbortSignal} signal
   */
  async open(isNewSession, signal) {
    if (isNewSession || this.isExpired()) {
      const {name, expiresIn} = await this.#fetchToken(signal);
      this.#name = name;
      this.#expiry = this.#now() + expiresIn * 1_000;
    }
    return new GoogleGenAI({apiKey: this.#name, apiVersion: 'v1beta'});
  }

  isExpired() {
    return this.#now() > this.#expiry - 10_000; // some of the time has passed on the way
  }
}

/**
 * Asks your backend for a token.
 * @param {AbortSignal} signal
 * @returns {Promise<Token>}
 */
export async function fetchToken(signal) {
  const response = await fetch('/live-token', {
    method: 'POST',
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });
  if (!response.ok) throw new Error(`The backend gave no token: ${response.status}`);
  return /** @type {Promise<Token>} */ (response.json());
}
// #endregion
