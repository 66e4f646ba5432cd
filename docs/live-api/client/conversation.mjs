/**
 * @import {GoogleGenAI, LiveConnectConfig, LiveSendRealtimeInputParameters, LiveServerMessage} from '@google/genai'
 * @import {End} from './close.mjs'
 * @import {Handlers} from './tools.mjs'
 */
import {Captions} from './captions.mjs';
import {afterClose} from './close.mjs';
import {Connection} from './connection.mjs';
import {historyOf, seed} from './history.mjs';
import {dispatch} from './messages.mjs';
import {Resumption} from './resumption.mjs';
import {sleep} from './sleep.mjs';
import {ToolRunner} from './tools.mjs';

/** Connections for one loss, at most. */
export const MAX_TRIES = 4;

/** The pause after the first try. It grows with each further one. */
export const PAUSE_MS = 1_500;

/** A connection that has held for so long has healed the loss before it. */
export const HELD_MS = 10_000;

/**
 * Opens clients of the SDK, with a key or with tokens.
 * @typedef {object} Access
 * @property {(isNewSession: boolean, signal: AbortSignal) => Promise<GoogleGenAI>} open
 * @property {() => boolean} isExpired
 */

/**
 * Plays the model's voice: 16-bit PCM at 24 kHz.
 * @typedef {object} Speaker
 * @property {(pcm: Uint8Array) => void} play
 * @property {() => void} flush stops at once and drops what is queued
 */

/**
 * How a conversation is over: somebody ended it, the server does not accept it, or no connection comes about.
 * @typedef {'ended' | 'refused' | 'lost'} Outcome
 */

/**
 * @typedef {object} Options
 * @property {Access} access
 * @property {string} model
 * @property {LiveConnectConfig} config
 * @property {Speaker} speaker
 * @property {Handlers} handlers what the model may call, by name
 * @property {(status: 'connecting' | 'open' | 'reconnecting' | Outcome, detail: string) => void} [onStatus] the detail
 * belongs into the log
 * @property {(captions: Captions) => void} [onCaption]
 * @property {number} [setupMs] how long to wait for an answer to the setup; 10 s by default
 * @property {typeof sleep} [pause]
 * @property {() => number} [now] in milliseconds
 */

/** One conversation, over as many connections as it takes. */
export class Conversation {
  /** @type {Required<Options>} */
  #options;

  /** @type {Connection | undefined} */
  #connection;

  #resumption = new Resumption();

  #over = new AbortController();

  /** @param {Options} options */
  constructor(options) {
    const defaults = {
      onStatus: () => {},
      onCaption: () => {},
      setupMs: 10_000,
      pause: sleep,
      now: Date.now,
    };
    this.#options = {...defaults, ...options};
    this.captions = new Captions(this.#options.onCaption);
    this.tools = new ToolRunner(this.#options.handlers);
  }

  // #region resume
  /**
   * Talks until somebody ends the conversation, or until it cannot go on.
   * @returns {Promise<Outcome>}
   */
  async run() {
    const {access, onStatus, pause} = this.#options;
    const {signal} = this.#over;
    onStatus('connecting', '');
    for (let tries = 1; ; tries++) {
      const hadHandle = this.#resumption.handle !== undefined;
      const end = await this.#hold();
      if (end.heldMs >= HELD_MS) tries = 0; // The loss before is healed: this is a new one.

      const isTokenExpired = access.isExpired();
      const next = afterClose(end, {isOver: signal.aborted, hadHandle, isTokenExpired});
      if (next === 'ended' || next === 'refused') return this.#finish(next, end);
      if (tries === MAX_TRIES) return this.#finish('lost', end);

      // The last try starts anew if the server is there but keeps refusing the handle.
      const isHandleInVain = tries === MAX_TRIES - 1 && end.code !== 1006;
      if (next === 'start anew' || isHandleInVain) this.#resumption.handle = undefined;

      onStatus('reconnecting', describe(end));
      if (!end.isPlanned) await pause(PAUSE_MS * Math.max(1, tries), signal);
    }
  }
  // #endregion

  /**
   * Sends audio, a frame, text or a signal. Without a connection it is dropped, since live input is worthless later.
   * @param {LiveSendRealtimeInputParameters} input
   * @returns {boolean} whether there was a connection
   */
  send(input) {
    const session = this.#connection?.session;
    session?.sendRealtimeInput(input);
    return session !== undefined;
  }

  /** Ends the conversation from this side. */
  close() {
    this.#over.abort();
    this.#options.speaker.flush();
    this.#connection?.leave('closed by the user');
  }

  // #region hold
  /** Opens one connection and waits for its end. */
  async #hold() {
    const {access, now} = this.#options;
    const {handle} = this.#resumption;
    if (handle === undefined) this.tools.abandon(); // A new session knows none of the open calls.
    let ai;
    try {
      ai = await access.open(handle === undefined, this.#over.signal);
    } catch (error) {
      return {code: 1006, reason: String(error), heldMs: 0};
    }
    if (this.#over.signal.aborted) return {code: 1000, reason: '', heldMs: 0};

    let openedAt = Infinity;
    this.#resumption.renew();
    this.#connection = this.#connect(ai, handle, () => (openedAt = now()));
    const end = await this.#connection.ended;
    this.#connection = undefined;
    this.#resumption.renew();
    this.tools.disconnect();
    return {...end, heldMs: now() - openedAt};
  }
  // #endregion

  // #region open
  /**
   * @param {GoogleGenAI} ai
   * @param {string | undefined} handle
   * @param {() => void} onOpen
   */
  #connect(ai, handle, onOpen) {
    const {model, config, setupMs, onStatus} = this.#options;
    const sessionResumption = handle === undefined ? {} : {handle};
    const setup = {model, config: {...config, sessionResumption}, setupMs};
    return new Connection(ai, setup, {
      onMessage: (message) => this.#receive(message),
      onOpen: (session) => {
        onOpen();
        if (handle === undefined) {
          seed(session, [...historyOf(this.captions), ...this.tools.history()]);
        }
        this.tools.connect((response) => session.sendToolResponse({functionResponses: [response]}));
        onStatus('open', '');
      },
    });
  }
  // #endregion

  /** @param {LiveServerMessage} message */
  #receive(message) {
    const {speaker} = this.#options;
    dispatch(message, {speaker, captions: this.captions, tools: this.tools});
    this.#resumption.track(message, () => this.#connection?.leave('goAway'));
  }

  /**
   * @param {Outcome} outcome
   * @param {End} end
   */
  #finish(outcome, end) {
    this.#options.onStatus(outcome, describe(end));
    return outcome;
  }
}

/** @param {End} end */
const describe = ({code, reason}) => `${code} ${reason}`.trim();
