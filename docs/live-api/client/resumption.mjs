/** @import {LiveServerMessage} from '@google/genai' */

// #region track
/** Keeps the newest handle of a session, and says when to leave a connection that is about to end. */
export class Resumption {
  /** @type {string | undefined} */
  handle;

  /** Whether the handle stands for all that has been said so far. */
  #isCurrent = false;

  /** @type {(() => void) | undefined} Set as soon as the server has announced the end. */
  #leave;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #deadline;

  /**
   * @param {LiveServerMessage} message
   * @param {() => void} leave closes the connection; the caller then opens the next one
   */
  track({serverContent, toolCall, sessionResumptionUpdate: update, goAway}, leave) {
    if (serverContent?.modelTurn || toolCall) this.#isCurrent = false;
    if (update) this.#isCurrent = Boolean(update.resumable && update.newHandle);
    if (update && this.#isCurrent) this.handle = update.newHandle;

    if (goAway && !this.#leave) {
      this.#leave = leave;
      const ms = Number.parseFloat(goAway.timeLeft ?? '') * 1_000; // such as '50s'
      this.#deadline = setTimeout(leave, Math.max(0, ms - 1_000 || 0));
    }
    // The model has finished its sentence, and nothing of it would be lost.
    if (this.#isCurrent) this.#leave?.();
  }

  /** Forgets what was about the last connection. */
  renew() {
    clearTimeout(this.#deadline);
    this.#leave = undefined;
    this.#isCurrent = this.handle !== undefined;
  }
}
// #endregion
