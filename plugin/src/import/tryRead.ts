import type {AddNote} from './importer.js';

/** What a reader makes of a part of a file. Where it throws, the reason is noted at its line, and there is nothing. */
export function tryRead<T>(read: () => T, add: AddNote): T | undefined {
  try {
    return read();
  } catch (error) {
    const {line = 1, reason = String(error)} = error as {line?: number; reason?: string};
    // The positions that a parser puts into its words are not those of the file.
    add(line, `not imported: ${reason.replace(/ \([\d:-]+\)/g, '')}`);
    return undefined;
  }
}
