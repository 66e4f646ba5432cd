/** @import {LiveSendRealtimeInputParameters} from '@google/genai' */

/**
 * What takes live input: a `Conversation`, which drops it while there is no connection.
 * @typedef {{send: (input: LiveSendRealtimeInputParameters) => unknown}} Live
 */

// #region send
const CHUNK_BYTES = (16_000 * 2 * 40) / 1000; // 40 ms of 16-bit mono

/**
 * @param {Live} live
 * @param {Uint8Array} pcm at 16 kHz
 */
export function sendSpeech(live, pcm) {
  for (let start = 0; start < pcm.length; start += CHUNK_BYTES) {
    live.send({audio: audioBlob(pcm.subarray(start, start + CHUNK_BYTES))});
  }
}

/** @param {Uint8Array} pcm at 16 kHz */
export const audioBlob = (pcm) => ({data: toBase64(pcm), mimeType: 'audio/pcm;rate=16000'});

/**
 * @param {Live} live
 * @param {Uint8Array} jpeg
 */
export function sendFrame(live, jpeg) {
  live.send({video: {data: toBase64(jpeg), mimeType: 'image/jpeg'}});
}
// #endregion

// #region base64
/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @param {string} text */
export function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
// #endregion
