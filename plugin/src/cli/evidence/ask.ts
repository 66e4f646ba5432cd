import {createInterface} from 'node:readline/promises';

/** What an author says to a suggestion. */
export type Reply = 'yes' | 'no' | 'quit';

/** Asks whether a suggestion is right. */
export type Ask = () => Reply | Promise<Reply>;

/** Prepares to ask on a terminal; nothing where the command reads from or writes to something else. */
export function askOnTerminal({stdin, stdout} = process): Ask | undefined {
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  return async () => {
    for (;;) {
      const terminal = createInterface({input: stdin, output: stdout});
      // Where the input ends, as with Ctrl+D, nobody will say anything more.
      const reply = await Promise.race([
        terminal.question('Write it? [y]es, [n]o, [q]uit: '),
        new Promise<string>((resolve) => terminal.once('close', () => resolve('quit'))),
      ]);
      terminal.close();
      const known = readReply(reply);
      if (known) return known;
    }
  };
}

/** Reads `y`, `yes`, `n`, `no`, `q` or `quit`, in small or capital letters; nothing of other words. */
export function readReply(text: string): Reply | undefined {
  const word = text.trim().toLowerCase();
  return (['yes', 'no', 'quit'] as const).find((each) => word !== '' && each.startsWith(word));
}
