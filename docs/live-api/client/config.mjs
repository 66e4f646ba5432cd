/** @import {LiveConnectConfig} from '@google/genai' */
import {Modality} from '@google/genai';
import {tools} from './stock.mjs';
import {noisyWorkshop} from './turns.mjs';

export const MODEL = 'gemini-3.8-live';

// #region speech
/** @satisfies {LiveConnectConfig} */
export const speech = {
  responseModalities: [Modality.AUDIO],
  systemInstruction: 'You assist a bicycle mechanic. Answer briefly, and in German.',
  speechConfig: {
    voiceConfig: {prebuiltVoiceConfig: {voiceName: 'Puck'}},
  },
  inputAudioTranscription: {},
  outputAudioTranscription: {},
};
// #endregion

// #region config
/** All of it but `sessionResumption`, which differs from connection to connection. */
export const config = {
  ...speech,
  ...noisyWorkshop,
  tools,
  contextWindowCompression: {slidingWindow: {}},
};
// #endregion
