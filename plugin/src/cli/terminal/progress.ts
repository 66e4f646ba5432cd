const CLEAR = '\r\u001b[K';

/** How far a run of fewer files has come is not worth a word. */
const FEW = 100;

/** Says on a terminal how far a long run has come, in one line that goes away; nothing of it reaches a pipe or file. */
export function createProgress(what: string, total: number): (done: number) => void {
  const {stderr} = process;
  if (!stderr.isTTY || total < FEW) return () => undefined;
  return (done) => {
    stderr.write(done < total ? `\r${what} ${done} of ${total} files` : CLEAR);
  };
}

/** Removes what a run that was cut short has said of itself. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(CLEAR);
}
