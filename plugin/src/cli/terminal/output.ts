import type {Writable} from 'node:stream';

import {fail} from './report.js';
import {codeOf, explainUnprintable} from '../../files/systemError.js';

/**
 * Watches the output of a command. Where it cannot be written, such as into a file on a full disk, the reason is printed
 * once and the exit code becomes 2. A reader of a pipe may close it, as `head` does.
 */
export function watchOutput(stream: Writable): void {
  let isKnown = false;
  stream.on('error', (error) => {
    const isFirst = !isKnown;
    isKnown = true;
    if (!isFirst || codeOf(error) === 'EPIPE') return;
    fail(explainUnprintable(error));
  });
}
