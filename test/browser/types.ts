import type {Response} from './respond.js';

/** One question of `/types`: what a reader may give, and what the page then shows. */
export interface TypeExample {
  /** Its id, and the name of its type but for blanks. */
  id: string;
  right: Response;
  /** Absent where a response is right or wrong. */
  partly?: Response;
  /** What the verdict on `partly` says it means. */
  meaning?: string;
  wrong: Response;
  /** What it asks for when nothing was given; absent where there is nothing to check. */
  missing?: string;
  /** A part of the opened answer that only the key holds. */
  key?: string;
  /** A part of its explanation. */
  because: string;
}

/** The questions of `/types` in their order. */
export const TYPES: readonly TypeExample[] = [
  {
    id: 'text',
    right: ['setupComplete', '16 000', 'WebSocket', ' VOICE '],
    partly: ['setupcomplete', '1.6e4', 'WebRTC', 'timbre'],
    meaning: '2 of 4 blanks.',
    wrong: ['', '8000', 'gRPC', ''],
    key: 'The server confirms with setupComplete. Audio goes in at 16000 Hz, over a WebSocket.',
    missing: 'Write a number in digits.',
    because: 'Because of text.',
  },
  {
    id: 'code',
    right: ['connect', 'audio'],
    partly: ['open', 'AUDIO'],
    meaning: '1 of 2 blanks.',
    wrong: ['open', ''],
    key: "responseModalities: ['AUDIO']",
    missing: 'Give an answer first.',
    because: 'Because of code.',
  },
  {
    id: 'match',
    right: ['Client', 'Server', 'Server'],
    partly: ['Client', 'Proxy', 'Client'],
    meaning: '1 of 3 pairs.',
    wrong: ['Server', 'Client', 'Proxy'],
    key: 'Server',
    missing: '3 of 3 rows are empty.',
    because: 'Because of match.',
  },
  {
    id: 'order',
    right: ['connect', 'setupComplete', 'Audio', 'turnComplete'],
    partly: ['Audio', 'turnComplete', 'setupComplete', 'connect'],
    meaning: '1 of 3 follows the one above.',
    wrong: ['turnComplete', 'Audio', 'setupComplete', 'connect'],
    key: 'Audio in chunks',
    missing: 'Move at least one item, or say that it is right already.',
    because: 'Because of order.',
  },
  {
    id: 'lines',
    right: ['async', 'open()', 'send(', '}'],
    partly: ['async', 'open()', '}', 'send('],
    meaning: '1 of 3 follows the one above.',
    wrong: ['}', 'send(', 'open()', 'async'],
    key: 'const session = await open();',
    missing: 'Move at least one item, or say that it is right already.',
    because: 'Because of lines.',
  },
  {
    id: 'output',
    right: ['0 0\n1 1 \n2 4\n'],
    wrong: ['0 0\n1 2\n2 4'],
    key: '1 1',
    missing: 'Give an answer first.',
    because: 'Because of output.',
  },
  {id: 'recall', right: [0], wrong: [1], because: 'Voice activity detection.'},
];
