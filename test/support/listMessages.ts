import {readQuizzes} from './readQuizzes.js';
import type {CompileOptions} from './compile.js';

/** What the build says of the quizzes of a page: for each mistake `line:column rule words`. */
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
  return Array.from(message.matchAll(/^- [^:\n]+:(\d+:\d+ .*)$/gm), ([, found = '']) => found);
}
