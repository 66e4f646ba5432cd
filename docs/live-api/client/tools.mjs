/** @import {Content, FunctionCall, FunctionResponse} from '@google/genai' */
import {FunctionResponseScheduling} from '@google/genai';

/**
 * What runs when the model calls a function, and what takes it back, even if only a part of it was done.
 * @typedef {object} Handler
 * @property {(args: Record<string, unknown>, signal: AbortSignal) => Promise<Record<string, unknown>>} run
 * @property {(args: Record<string, unknown>) => Promise<void>} [undo]
 */

/** @typedef {Record<string, Handler>} Handlers */

/** @typedef {{call: FunctionCall, abort: AbortController, response?: {output?: unknown, error?: string}}} Entry */

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
    const abort = new AbortController();
    /** @type {Entry} */
    const entry = {call, abort};
    this.#ledger.set(id, entry);

    const response = await this.#answer(call, abort.signal);
    if (abort.signal.aborted) return this.#undo(call); // What was stopped may have gone through.
    entry.response = response;
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
   * Stops calls that the server has cancelled, and takes back what they did. Nothing is sent for them.
   * @param {string[]} ids
   */
  cancel(ids) {
    for (const id of ids) {
      const entry = this.#ledger.get(id);
      if (!entry || entry.abort.signal.aborted) continue;
      entry.abort.abort();
      this.#unsent = this.#unsent.filter((response) => response.id !== id);
      if (entry.response) void this.#undo(entry.call); // Otherwise `start` does, as soon as it has stopped.
    }
  }

  /** @param {FunctionCall} call */
  async #undo({name = '', args = {}}) {
    try {
      if (Object.hasOwn(this.#handlers, name)) await this.#handlers[name]?.undo?.(args);
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

  /** Stops what is running, because a new session does not know of it. What is done stays done. */
  abandon() {
    for (const {abort, response} of this.#ledger.values()) if (!response) abort.abort();
    this.#unsent = [];
  }
  // #endregion

  /**
   * What has been done, in the form in which a new session takes it.
   * @returns {Content[]}
   */
  history() {
    const done = [...this.#ledger.values()].filter(
      ({abort, response}) => !abort.signal.aborted && response && 'output' in response,
    );
    if (done.length === 0) return [];
    const calls = done.map(({call}) => `${call.name ?? ''} ${JSON.stringify(call.args ?? {})}`);
    return [{role: 'user', parts: [{text: `Done already: ${calls.join('; ')}`}]}];
  }
}
