import fs from 'node:fs';
import path from 'node:path';

/** Where Markdown is that people have written, quizzes and mistakes included. */
const FOLDERS = [
  'docs',
  'test/fixtures',
  'test/browser/site',
  'test/site/sites',
  'test/unit/fix/cases',
  'test/unit/translations/cases',
];

const EXAMPLE = /^(`{3,})(?:md|mdx|markdown)\b[^\n]*\n(.*?)^\1$/gms;

/** What documents are made of: each file, and each example of Markdown in one. In the same order on every machine. */
export function readCorpus(root: string): string[] {
  const files = FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.mdx?$/.test(file))
      .toSorted()
      .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8')),
  );
  const examples = files.flatMap((text) => [...text.matchAll(EXAMPLE)].map(([, , body]) => body!));
  return [...new Set([...files, ...examples])].filter((text) => text.trim());
}
