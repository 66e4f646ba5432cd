/** @import {Content, LiveServerContent} from '@google/genai' */

// #region captions
/** Joins the fragments of both transcripts. */
export class Captions {
  /** One entry a turn. The last one is still growing. */
  turns = [{mechanic: '', assistant: ''}];

  #onChange;

  /** @param {(captions: Captions) => void} onChange */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** @param {LiveServerContent} content */
  add({inputTranscription, outputTranscription, turnComplete}) {
    const turn = this.turns.at(-1) ?? {mechanic: '', assistant: ''};
    turn.mechanic += inputTranscription?.text ?? '';
    turn.assistant += outputTranscription?.text ?? '';
    if (turnComplete) this.turns.push({mechanic: '', assistant: ''});
    this.#onChange(this);
  }
}
// #endregion

// #region history
/**
 * What was said, in the form in which a new session takes it.
 * @param {Captions} captions
 * @returns {Content[]}
 */
export function historyOf({turns}) {
  return turns.flatMap(({mechanic, assistant}) => [
    ...(mechanic ? [{role: 'user', parts: [{text: mechanic}]}] : []),
    ...(assistant ? [{role: 'model', parts: [{text: assistant}]}] : []),
  ]);
}
// #endregion
