/** @import {Speaker} from './conversation.mjs' */

// #region player
const RATE = 24_000;

/**
 * Plays PCM in a browser. Audio arrives faster than it is heard, so each chunk is scheduled for the end of the last one.
 * @implements {Speaker}
 */
export class Player {
  #context = new AudioContext({sampleRate: RATE});

  /** @type {Set<AudioBufferSourceNode>} */
  #queue = new Set();

  #end = 0;

  /** @param {Uint8Array} pcm 16-bit, little-endian, mono */
  play(pcm) {
    const samples = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.byteLength >> 1);
    if (samples.length === 0) return;
    const buffer = this.#context.createBuffer(1, samples.length, RATE);
    buffer.copyToChannel(
      Float32Array.from(samples, (sample) => sample / 0x8000),
      0,
    );
    const source = this.#context.createBufferSource();
    source.buffer = buffer;
    source.connect(this.#context.destination);
    source.onended = () => this.#queue.delete(source);
    this.#queue.add(source);
    const start = Math.max(this.#end, this.#context.currentTime);
    source.start(start);
    this.#end = start + buffer.duration;
  }

  /** Falls silent at once. */
  flush() {
    for (const source of this.#queue) source.stop();
    this.#queue.clear();
    this.#end = 0;
  }

  /** How much is queued and has not been heard. */
  get secondsLeft() {
    return Math.max(0, this.#end - this.#context.currentTime);
  }

  async close() {
    this.flush();
    await this.#context.close();
  }
}
// #endregion
