/**
 * @import {GoogleGenAI, LiveConnectConfig, LiveServerMessage, Session} from '@google/genai'
 * @import {End} from './close.mjs'
 */

// #region connection
/** One WebSocket that ends exactly once, although the SDK may report the same failure in three places. */
export class Connection {
  /** @type {Session | undefined} Set once the server has accepted the setup. */
  session;

  /** @type {(end: End) => void} */
  #settle = () => {};

  /** @type {Promise<End>} Never rejects. */
  ended = new Promise((resolve) => (this.#settle = resolve));

  #isOver = false;

  /** @type {ReturnType<typeof setTimeout>} */
  #timer;

  /**
   * @param {GoogleGenAI} ai
   * @param {{model: string, config: LiveConnectConfig, setupMs: number}} setup
   * @param {{onOpen: (session: Session) => void, onMessage: (message: LiveServerMessage) => void}} callbacks
   */
  constructor(ai, {model, config, setupMs}, {onOpen, onMessage}) {
    // A server that never answers the setup leaves `connect` pending for ever.
    const tooLate = () => this.#end({code: 1006, reason: 'The server did not answer the setup'});
    this.#timer = setTimeout(tooLate, setupMs);
    const callbacks = {
      onmessage: (/** @type {LiveServerMessage} */ message) => {
        if (!this.#isOver) onMessage(message);
      },
      onerror: (/** @type {ErrorEvent} */ {message}) => {
        this.#end({code: 1006, reason: message || 'The network failed'}); // browsers give no message
      },
      onclose: (/** @type {CloseEvent} */ {code, reason}) => this.#end({code, reason}),
    };
    ai.live.connect({model, config, callbacks}).then(
      (session) => {
        if (this.#isOver) return session.close();
        clearTimeout(this.#timer);
        this.session = session;
        onOpen(session);
      },
      // If the server has closed the socket, `onclose` has already told the code.
      (/** @type {Error} */ error) => this.#end({code: 1006, reason: error.message}),
    );
  }

  /**
   * Ends the connection from this side.
   * @param {string} reason
   */
  leave(reason) {
    this.#end({code: 1000, reason, isPlanned: true});
    this.session?.close();
  }

  /** @param {End} end */
  #end(end) {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#settle(end); // A promise settles once, so only the first report counts.
  }
}
// #endregion
