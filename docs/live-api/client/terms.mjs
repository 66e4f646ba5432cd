// #region terms
import {GoogleGenAI, Modality} from '@google/genai';

const ai = new GoogleGenAI({apiKey: process.env.GEMINI_API_KEY});

const session = await ai.live.connect({
  model: 'gemini-3.8-live',
  config: {
    responseModalities: [Modality.AUDIO], // response modality
    realtimeInputConfig: {
      automaticActivityDetection: {silenceDurationMs: 700}, // voice activity
    },
    tools: [
      {
        functionDeclarations: [
          {name: 'ring_bell', description: 'Calls the mechanic to the bench.'},
        ],
      },
    ], // function calling
  },
  callbacks: {
    onmessage: (message) => console.log(Object.keys(message)),
  },
});

session.sendRealtimeInput({text: 'Please call the mechanic.'});
// #endregion
