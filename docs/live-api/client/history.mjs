/**
 * @import {Content, Session} from '@google/genai'
 * @import {Captions} from './captions.mjs'
 */

// #region history
/**
 * What both sides have said, in the form in which a new session takes it.
 * @param {Captions} captions
 * @returns {Content[]}
 */
export function historyOf({turns}) {
  return turns.flatMap(({mechanic, assistant}) => [
    ...(mechanic ? [{role: 'user', parts: [{text: mechanic}]}] : []),
    ...(assistant ? [{role: 'model', parts: [{text: assistant}]}] : []),
  ]);
}

/**
 * Tells a new session what was said before.
 * @param {Session} session
 * @param {Content[]} turns
 */
export function seed(session, turns) {
  if (turns.length > 0) session.sendClientContent({turns, turnComplete: false});
}
// #endregion
