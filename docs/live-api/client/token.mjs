/** @import {GoogleGenAI} from '@google/genai' */
import {config, MODEL} from './config.mjs';

const MINUTES = 20;

// #region lock
/** What the token locks beside what `config` sets: all there is, but for `sessionResumption`. */
const LOCKED = [
  'generationConfig.temperature',
  'generationConfig.topP',
  'generationConfig.topK',
  'generationConfig.maxOutputTokens',
  'generationConfig.mediaResolution',
  'generationConfig.seed',
  'generationConfig.thinkingConfig',
  'generationConfig.enableAffectiveDialog',
  'generationConfig.translationConfig',
  'realtimeInputConfig',
  'contextWindowCompression',
  'proactivity',
  'historyConfig',
  'avatarConfig',
  'safetySettings',
  'labels',
];
// #endregion

// #region token
/**
 * Creates a token for one browser. Runs on your backend, after it has found out who is asking.
 * @param {GoogleGenAI} ai holds the API key, and `apiVersion: 'v1beta'`
 */
export async function createToken(ai) {
  const token = await ai.authTokens.create({
    config: {
      uses: 1,
      expireTime: new Date(Date.now() + MINUTES * 60_000).toISOString(),
      liveConnectConstraints: {model: MODEL, config},
      lockAdditionalFields: LOCKED,
    },
  });
  return {name: token.name, expiresIn: MINUTES * 60};
}
// #endregion
