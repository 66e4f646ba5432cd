import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a key for the persistent caches of bundlers. Without it, a cache would outlive a change of a remark plugin or of
 * its options. The key stands for the code of this package that runs in the build, and for `input`.
 */
export function createCacheKey(input: unknown): string {
  const folder = path.dirname(__dirname);
  const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).toSorted();
  const code = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([code, input]))
    .digest('hex');
}
