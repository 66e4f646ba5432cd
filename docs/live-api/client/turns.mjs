/**
 * @import {LiveConnectConfig} from '@google/genai'
 * @import {Live} from './media.mjs'
 */
// #region automatic
import {ActivityHandling, EndSensitivity, StartSensitivity} from '@google/genai';
import {audioBlob} from './media.mjs';

/** @satisfies {LiveConnectConfig} */
export const noisyWorkshop = {
  realtimeInputConfig: {
    automaticActivityDetection: {
      startOfSpeechSensitivity: StartSensitivity.START_SENSITIVITY_LOW,
      endOfSpeechSensitivity: EndSensitivity.END_SENSITIVITY_LOW,
      silenceDurationMs: 800,
    },
    activityHandling: ActivityHandling.START_OF_ACTIVITY_INTERRUPTS,
  },
};

/** @param {Live} live */
export function onMute(live) {
  live.send({audioStreamEnd: true});
}
// #endregion

// #region manual
/** @satisfies {LiveConnectConfig} */
export const pushToTalk = {
  realtimeInputConfig: {automaticActivityDetection: {disabled: true}},
};

/**
 * @param {Live} live
 * @param {Uint8Array} lastMoments half a second of PCM from before the press
 */
export function onPress(live, lastMoments) {
  live.send({activityStart: {}});
  live.send({audio: audioBlob(lastMoments)});
}

/** @param {Live} live */
export function onRelease(live) {
  live.send({activityEnd: {}});
}
// #endregion
