const CLEAR = '\r\u001b[K';

/** A run of fewer files shows no progress. */
const FEW = 100;

/**
 * Shows the progress of a long run in one line of a terminal, which goes away at the end. It writes nothing into a pipe
 * or a file.
 */
export function createProgress(what: string, total: number): (done: number) => void {
  const {stderr} = process;
  if (!stderr.isTTY || total < FEW) return () => undefined;
  return (done) => {
    stderr.write(done < total ? `\r${what} ${done} of ${total} files` : CLEAR);
  };
}

/** Removes the line of a run that did not come to its end. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR);
}
