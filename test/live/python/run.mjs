import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Runs the tests of the Python client: `node run.mjs [report.json]`. With `google-genai` they run on its real code, without
 * it on a stub of its transport. The report counts them in the form of the other test runner.
 */

const HERE = import.meta.dirname;
const CLIENT = path.resolve(HERE, '../../../docs/live-api/client');
const [report] = process.argv.slice(2);

/** @param {string[]} args @param {string[]} [folders] where modules are looked for beside the usual ones */
const python = (args, folders = []) =>
  spawnSync('python3', args, {
    encoding: 'utf8',
    env: {
      ...process.env,
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONPATH: [CLIENT, HERE, ...folders].join(path.delimiter),
    },
  });

process.exitCode = run();

function run() {
  const {status} = python(['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']);
  if (status !== 0) {
    console.log('The tests of the Python client did not run: there is no python3 of version 3.11.');
    return finish(0, 0);
  }
  const sdk = python(['-c', 'import google.genai; print(google.genai.__version__)']);
  const isInstalled = sdk.status === 0;
  console.log(
    isInstalled
      ? `The Python client runs on google-genai ${sdk.stdout.trim()}.`
      : 'The Python client runs on a stub, because google-genai is not installed.',
  );
  const tests = python(
    ['-m', 'unittest', 'discover', '-s', HERE],
    isInstalled ? [] : [`${HERE}/stub`],
  );
  process.stdout.write(tests.stderr);
  const total = Number(/^Ran (\d+) tests?/m.exec(tests.stderr)?.[1] ?? 0);
  const bad = [...tests.stderr.matchAll(/^(?:FAIL|ERROR): /gm)].length;
  return finish(Math.max(0, total - bad), tests.status === 0 && total > 0 ? 0 : Math.max(1, bad));
}

/** @param {number} numPassedTests @param {number} numFailedTests */
function finish(numPassedTests, numFailedTests) {
  const success = numFailedTests === 0;
  if (report) fs.writeFileSync(report, JSON.stringify({numPassedTests, numFailedTests, success}));
  return success ? 0 : 1;
}
