// #region worklet
// Runs on the audio thread. It imports nothing, so that a bundler can copy the file as it is.
const RATE = 16_000;
const CHUNK_SAMPLES = (RATE * 40) / 1_000;

/** Brings samples from the rate of the device to 16 kHz, each as the mean of the samples that it stands for. */
class Microphone extends AudioWorkletProcessor {
  #chunk = new Int16Array(CHUNK_SAMPLES);
  #length = 0;

  #step = sampleRate / RATE; // device samples in one of ours, such as 3, or 2.75625
  #missing = this.#step;
  #sum = 0;

  /** @param {Float32Array[][]} inputs */
  process([input]) {
    for (const sample of input?.[0] ?? []) this.#add(sample);
    return true;
  }

  /** @param {number} sample */
  #add(sample) {
    let weight = 1;
    while (weight >= this.#missing) {
      this.#write((this.#sum + sample * this.#missing) / this.#step);
      weight -= this.#missing;
      this.#missing = this.#step;
      this.#sum = 0;
    }
    this.#sum += sample * weight;
    this.#missing -= weight;
  }

  /** @param {number} sample between -1 and 1 */
  #write(sample) {
    this.#chunk[this.#length++] = Math.max(-1, Math.min(1, sample)) * 0x7fff;
    if (this.#length < CHUNK_SAMPLES) return;
    const {buffer} = this.#chunk;
    this.port.postMessage(buffer, [buffer]);
    this.#chunk = new Int16Array(CHUNK_SAMPLES);
    this.#length = 0;
  }
}

registerProcessor('microphone', Microphone);
// #endregion
