import fs from 'node:fs';
import path from 'node:path';

/**
 * Says in one line what a step needs and this machine lacks, and how to get it; nothing where all is there.
 *
 * @param {Record<string, string>} [needs] Names or paths of programs, and the Debian package of each.
 */
export function findMissing(needs = {}) {
  const missing = Object.keys(needs).filter((program) => !isInstalled(program));
  if (missing.length === 0) return undefined;
  const packages = new Set(missing.map((program) => needs[program]));
  return `Missing: ${missing.join(', ')}. Run: apt-get install -y ${[...packages].join(' ')}`;
}

function isInstalled(program) {
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}
