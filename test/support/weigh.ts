import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {listFiles} from './repository.js';

/** The assets of a built site that the plugin changes. */
export const ASSETS = {
  siteWide: /^js\/(main|runtime~main|common)\./,
  styles: /^css\/styles\./,
  quizStyles: /^css\/quiz-styles\./,
  widget: /^js\/quiz\./,
  answered: /^js\/quiz-answered\./,
};

/** Gzipped bytes. */
export const weigh = (content: string | Uint8Array) => gzipSync(content, {level: 9}).length;

/** Gzipped bytes of the assets of a built site whose path matches. */
export function weighAssets(outDir: string, name: RegExp): number {
  const folder = path.join(outDir, 'assets');
  return listFiles(folder)
    .filter((file) => name.test(file))
    .reduce((sum, file) => sum + weigh(fs.readFileSync(path.join(folder, file))), 0);
}
