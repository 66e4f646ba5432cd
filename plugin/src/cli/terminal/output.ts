import type {Writable} from 'node:stream';

import {fail} from './report.js';
import {codeOf, explainUnprintable} from '../../files/systemError.js';

/**
 * Says once why what a command prints cannot be written, such as into a file on a full disk, and has the process end
 * with 2. Whoever reads a pipe may close it, as `head` does.
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
