import {readQuizzes} from './readQuizzes.js';
import type {CompileOptions} from './compile.js';

/**
 * What the build says of the quizzes of a page: for each mistake `line:column rule words`. Throws when a message quotes
 * nothing, or has a backtick too many.
 */
export async function listMessages(
  text: string,
  format: 'md' | 'mdx',
  setup: CompileOptions = {},
): Promise<string[]> {
  const reading = readQuizzes(text, {...setup, format});
  const message = await reading.then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  const messages = Array.from(
    message.matchAll(/^- [^:\n]+:(\d+:\d+ .*)$/gm),
    ([, found = '']) => found,
  );
  messages.forEach(checkQuotations);
  return messages;
}

/** Each run of backticks ends with the next one of its length, with something between the two. */
function checkQuotations(message: string): void {
  const rest = message.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (whole, _, quoted: string) =>
    quoted.trim() ? '' : whole,
  );
  if (rest.includes('`')) throw new Error(`Unexpected backtick that quotes nothing in: ${message}`);
}
