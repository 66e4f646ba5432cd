/** Runs all steps one after the other, each into a log of its own, and prints one table of what they said. */

import {execFileSync, spawn} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs, stripVTControlCharacters} from 'node:util';
import {findMissing} from './findMissing.mjs';
import {STEPS} from './steps.mjs';

/** Of the test runner, of `.ci/run` and of the fuzzer. */
const VERDICT = /^(?:Tests .*|\d+) (?:passed|failed|documents)\b/;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const steps = chooseSteps();
const logs = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-verify-'));
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: root, encoding: 'utf8'});
console.log(`${new Date().toISOString().slice(0, 16)} at ${commit.trim()}, logs in ${logs}`);

const rows = [];
for (const step of steps) {
  console.log(`--- ${step.name}: ${step.command}`);
  rows.push(await run(step));
}
printTable([['step', 'result', 'time', ''], ...rows]);
process.exitCode = rows.some(([, result]) => result === 'failed') ? 1 : 0;

/** All steps, or those that `--only` names, with commas between. */
function chooseSteps() {
  const {values} = parseArgs({options: {only: {type: 'string'}}});
  const names = STEPS.map(({name}) => name);
  const wanted = values.only?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`Unexpected ${unknown.join()}, expected ${names.join()}`);
  return STEPS.filter(({name}) => wanted.includes(name));
}

/** A row of the table: the step, its result, its time, and what it said or what it lacks. */
async function run({name, command, needs}) {
  const missing = findMissing(needs);
  if (missing) return [name, 'not run', '', missing];
  const start = Date.now();
  const log = path.join(logs, `${name}.log`);
  const code = await runInto(log, command);
  const time = `${((Date.now() - start) / 60_000).toFixed(1)} min`;
  return [name, code === 0 ? 'passed' : 'failed', time, readVerdict(log)];
}

function runInto(log, command) {
  const output = fs.openSync(log, 'w');
  const child = spawn('bash', ['-c', command], {cwd: root, stdio: ['ignore', output, output]});
  return new Promise((resolve) => {
    child.on('close', (code) => {
      fs.closeSync(output);
      resolve(code);
    });
  });
}

/** The line of a log that says how much was run, or the last one. */
function readVerdict(log) {
  const text = stripVTControlCharacters(fs.readFileSync(log, 'utf8')).trim();
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return lines.findLast((line) => VERDICT.test(line)) ?? lines.at(-1) ?? '';
}

function printTable(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  }
}
