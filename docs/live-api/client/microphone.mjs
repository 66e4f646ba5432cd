// #region microphone
/**
 * Opens the microphone of a browser. Call it when the user presses a button: the browser then asks for permission.
 * @param {(pcm: Uint8Array) => void} onChunk gets 40 ms of 16-bit mono PCM at 16 kHz
 * @returns {Promise<{stop: () => Promise<void>}>}
 * @throws {DOMException} `NotAllowedError` if the user refuses, `NotFoundError` without a microphone
 */
export async function openMicrophone(onChunk) {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: {channelCount: 1, echoCancellation: true, noiseSuppression: true},
  });
  // At the rate of the device. Some browsers do not let a microphone into a context of another rate.
  const context = new AudioContext();
  const stop = async () => {
    for (const track of stream.getTracks()) track.stop();
    if (context.state !== 'closed') await context.close();
  };
  try {
    await context.audioWorklet.addModule(new URL('./microphone-worklet.mjs', import.meta.url));
    const node = new AudioWorkletNode(context, 'microphone');
    node.port.onmessage = (/** @type {MessageEvent<ArrayBuffer>} */ {data}) => {
      onChunk(new Uint8Array(data));
    };
    context.createMediaStreamSource(stream).connect(node);
    node.connect(context.destination); // It plays nothing, but what leads nowhere might not be run.
  } catch (error) {
    await stop();
    throw error;
  }
  return {stop};
}
// #endregion
