/** @import {Options, Outcome} from './conversation.mjs' */
import {fetchToken, WithTokens} from './access.mjs';
import {MODEL} from './config.mjs';
import {Conversation} from './conversation.mjs';
import {audioBlob} from './media.mjs';
import {openMicrophone} from './microphone.mjs';
import {Player} from './player.mjs';
import {stock} from './shop.mjs';
import {handlersFor} from './stock.mjs';

// #region talk
/**
 * Talks in a browser, from the press of a button until the user or the server ends it.
 * @param {Pick<Options, 'onStatus' | 'onCaption'>} page
 * @param {AbortSignal} hangUp
 * @returns {Promise<Outcome>}
 */
export async function talk(page, hangUp) {
  const player = new Player();
  const conversation = new Conversation({
    access: new WithTokens(fetchToken),
    model: MODEL,
    config: {}, // The token holds the configuration, and locks it.
    speaker: player,
    handlers: handlersFor(stock),
    ...page,
  });
  hangUp.addEventListener('abort', () => conversation.close());
  let microphone;
  try {
    microphone = await openMicrophone((pcm) => conversation.send({audio: audioBlob(pcm)}));
    return await conversation.run();
  } finally {
    await microphone?.stop();
    await player.close();
  }
}
// #endregion
