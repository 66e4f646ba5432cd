/** @import {LiveServerContent} from '@google/genai' */

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
