import {startProgram} from './program.js';
import type {Program} from './program.js';

/** A screen that nobody sees, for programs that have to have one; whoever starts it stops it. */
export interface Display extends Program {
  /** What `DISPLAY` is for programs on this screen. */
  name: string;
}

/** Starts a screen of 1280 by 1000 pixels under a number that is free. */
export async function startDisplay(): Promise<Display> {
  const program = startProgram([
    'Xvfb',
    ...['-displayfd', '3'],
    ...['-screen', '0', '1280x1000x24'],
    ...['-nolisten', 'tcp'],
  ]);
  const number = await program.find((line) => line !== '');
  return {...program, name: `:${number}`};
}
