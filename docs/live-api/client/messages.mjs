/**
 * @import {LiveServerMessage} from '@google/genai'
 * @import {Captions} from './captions.mjs'
 * @import {Speaker} from './conversation.mjs'
 * @import {ToolRunner} from './tools.mjs'
 */
import {fromBase64} from './media.mjs';

// #region dispatch
/**
 * Hands on all that a message carries. It waits for nothing, so that the next message is never held up.
 * @param {LiveServerMessage} message
 * @param {{speaker: Speaker, captions: Captions, tools: ToolRunner}} to
 */
export function dispatch(
  {serverContent, toolCall, toolCallCancellation},
  {speaker, captions, tools},
) {
  if (serverContent?.interrupted) speaker.flush();
  else {
    for (const {inlineData} of serverContent?.modelTurn?.parts ?? []) {
      if (inlineData?.data) speaker.play(fromBase64(inlineData.data));
    }
  }
  if (serverContent) captions.add(serverContent);
  for (const call of toolCall?.functionCalls ?? []) void tools.start(call);
  tools.cancel(toolCallCancellation?.ids ?? []);
}
// #endregion
