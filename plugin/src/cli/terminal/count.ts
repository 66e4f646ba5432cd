/** A number with its noun: "1 file", "2 files", "2 quizzes" where the plural is given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
