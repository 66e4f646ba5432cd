/**
 * Refuses to publish a package that still has placeholders. `npm publish` runs it first, in the folder of the package.
 * Prints one line for each thing that is missing, and ends with 1.
 */

import {execFileSync} from 'node:child_process';
import fs from 'node:fs';

/** Fields that a registry shows to people who look for a package. */
const FIELDS = ['description', 'keywords', 'license', 'homepage', 'repository', 'bugs'];

/** An address below `.example`, which nobody can own; not one of `example.com`, as examples have it. */
const PLACEHOLDER = /[\w.-]+\.example(?!\.?\w)/;

const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const missing = FIELDS.filter((field) => !manifest[field]).map(
  (field) => `package.json has no \`${field}\`, expected one for the page of the registry`,
);
const problems = [...missing, ...listFiles().flatMap(findPlaceholders)];

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The files that would be published. */
function listFiles() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'];
  const [{files}] = JSON.parse(execFileSync('npm', args, {encoding: 'utf8'}));
  return files.map(({path}) => path);
}

function findPlaceholders(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const [found] = PLACEHOLDER.exec(line) ?? [];
    return found
      ? [`${file}:${index + 1} Unexpected ${found}, expected an address that exists`]
      : [];
  });
}
