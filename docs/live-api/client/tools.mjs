/** @import {Content, FunctionCall, FunctionResponse} from '@google/genai' */
import {FunctionResponseScheduling} from '@google/genai';

/**
 * What runs when the model calls a function, and what takes it back.
 * @typedef {object} Handler
 * @property {(args: Record<string, unknown>, signal: AbortSignal) => Promise<Record<string, unknown>>} run
 * @property {(args: Record<string, unknown>) => Promise<void>} [undo]
 */

/** @typedef {Record<string, Handler>} Handlers */

/** @typedef {{call: FunctionCall, abort: AbortController, isDone: boolean}} Entry */

/** Runs calls beside the conversation. Its ledger of ids outlives a connection. */
export class ToolRunner {
  /** @type {Map<string, Entry>} */
  #ledger = new Map();

  /** @type {FunctionResponse[]} Responses that wait for a connection. */
  #unsent = [];

  /** @type {((response: FunctionResponse) => void) | undefined} */
  #send;

  #handlers;

  /** @param {Handlers} handlers */
  constructor(handlers) {
    this.#handlers = handlers;
  }

  // #region run
  /**
   * Runs one call. Whoever reads the messages does not wait for it.
   * @param {FunctionCall} call
   */
  async start(call) {
    const {id = '', name = ''} = call;
    if (this.#ledger.has(id)) return; // The server has told it once more.
    const entry = {call, abort: new AbortController(), isDone: false};
    this.#ledger.set(id, entry);

    const response = await this.#answer(call, entry.abort.signal);
    entry.isDone = 'output' in response;
    if (entry.abort.signal.aborted) return this.#undo(entry); // It was too late to stop it.
    this.#deliver({id, name, response, scheduling: FunctionResponseScheduling.WHEN_IDLE});
  }

  /**
   * @param {FunctionCall} call
   * @param {AbortSignal} signal
   */
  async #answer({name = '', args = {}}, signal) {
    try {
      const handler = Object.hasOwn(this.#handlers, name) && this.#handlers[name];
      if (!handler) throw new Error(`There is no function ${name}`);
      return {output: await handler.run(args, signal)};
    } catch (error) {
      return {error: String(error)};
    }
  }
  // #endregion

  // #region cancel
  /**
   * Stops calls that the server has cancelled, and takes back those that are done already. No response is sent.
   * @param {string[]} ids
   */
  cancel(ids) {
    for (const id of ids) {
      const entry = this.#ledger.get(id);
      if (!entry || entry.abort.signal.aborted) continue;
      entry.abort.abort();
      this.#unsent = this.#unsent.filter((response) => response.id !== id);
      void this.#undo(entry);
    }
  }

  /** @param {Entry} entry */
  async #undo(entry) {
    if (!entry.isDone) return;
    entry.isDone = false;
    const {name = '', args = {}} = entry.call;
    try {
      await this.#handlers[name]?.undo?.(args);
    } catch (error) {
      console.error(`${name} could not be taken back`, error);
    }
  }
  // #endregion

  // #region reconnect
  /**
   * Sends what has waited for a connection. A pending call survives a resume, and its old id can be answered.
   * @param {(response: FunctionResponse) => void} send
   */
  connect(send) {
    this.#send = send;
    for (const response of this.#unsent.splice(0)) send(response);
  }

  disconnect() {
    this.#send = undefined;
  }

  /** @param {FunctionResponse} response */
  #deliver(response) {
    if (this.#send) this.#send(response);
    else this.#unsent.push(response);
  }

  /** Stops what is running, because the session that asked for it is over. What is done stays done. */
  abandon() {
    for (const {abort, isDone} of this.#ledger.values()) if (!isDone) abort.abort();
    this.#unsent = [];
  }
  // #endregion

  /**
   * What has been done, in the form in which a new session takes it.
   * @returns {Content[]}
   */
  history() {
    const done = [...this.#ledger.values()].filter(({isDone}) => isDone);
    if (done.length === 0) return [];
    const calls = done.map(({call}) => `${call.name ?? ''} ${JSON.stringify(call.args ?? {})}`);
    return [{role: 'user', parts: [{text: `Done already: ${calls.join('; ')}`}]}];
  }
}
