import type {AddNote} from './importer.js';

/**
 * Calls a function that reads a part of a file. Where the function throws, the reason becomes a note, and nothing is
 * returned.
 */
export function tryRead<T>(read: () => T, add: AddNote): T | undefined {
  try {
    return read();
  } catch (error) {
    const {line = 1, reason = String(error)} = error as {line?: number; reason?: string};
    // Positions such as `(1:2)` in the words of a parser are not positions in the file.
    add(line, `not imported: ${reason.replace(/ \([\d:-]+\)/g, '')}`);
    return undefined;
  }
}
