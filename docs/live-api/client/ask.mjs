// #region ask
import {GoogleGenAI, Modality} from '@google/genai';

const ai = new GoogleGenAI({apiKey: process.env.GEMINI_API_KEY});

const session = await ai.live.connect({
  model: 'gemini-3.8-live',
  config: {
    responseModalities: [Modality.AUDIO],
    outputAudioTranscription: {},
    systemInstruction: 'You assist a bicycle mechanic. Answer briefly.',
  },
  callbacks: {
    onmessage({serverContent}) {
      process.stdout.write(serverContent?.outputTranscription?.text ?? '');
      if (serverContent?.turnComplete) session.close();
    },
    onclose({code, reason}) {
      // After `close` the SDK reports 1005 or 1000. Any other code is a failure.
      if (code !== 1005 && code !== 1000) throw new Error(`Closed with ${code} ${reason}`);
    },
  },
});

session.sendRealtimeInput({text: 'Which grease suits a steel seat post?'});
// #endregion
