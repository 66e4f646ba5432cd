/**
 * Writes the blanks of a message as a cell of a table has them, where `|` needs a backslash.
 *
 *     expected `[[TCP|!UDP]]`   →   expected `[[TCP\|!UDP]]`
 */
export function escapePipes(words: string): string {
  return words.replace(/\[\[[^[\]]{0,500}\]\]/g, (blank) => blank.replace(/(?<!\\)\|/g, '\\|'));
}
