/** @import {Options} from './conversation.mjs' */

/**
 * What the user reads. The codes belong into the log.
 * @satisfies {Record<Parameters<NonNullable<Options['onStatus']>>[0], string>}
 */
export const WORDS = {
  connecting: 'Connecting …',
  open: 'You can speak.',
  reconnecting: 'One moment, please …',
  ended: 'The conversation has ended.',
  refused: 'The assistant is out of order. Please tell the workshop.',
  lost: 'There is no connection. Press the button to start again.',
};
