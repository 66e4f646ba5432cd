import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {buildPlugin} from '../test/support/repository.js';
import {describeMachine} from './machine.js';
import type {Figure, Measure} from './measure.js';
import {writePage} from './page.js';
import {printTable} from './table.js';

const FOLDER = path.join(import.meta.dirname, 'measures');

/**
 * Runs every measure, or those that `--only` names (by file, with commas between), prints a table or `--json`, and writes
 * the page of the manual.
 */
export async function run(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {json: {type: 'boolean'}, only: {type: 'string'}}});
  const names = fs
    .readdirSync(FOLDER)
    .map((file) => path.parse(file).name)
    .toSorted();
  const wanted = values.only?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`Unexpected ${unknown.join()}, expected ${names.join()}`);

  const say = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
  buildPlugin();
  const machine = await describeMachine();
  const results: {measure: Measure; figures: Figure[]}[] = [];
  for (const name of wanted) {
    const measure = await importMeasure(name);
    say(measure.title);
    const figures = await measure.run((text) => say(`  ${text}`));
    results.push({measure, figures});
    if (!values.json) console.log(`\n${measure.title}\n${printTable(figures)}\n`);
  }
  if (values.json) {
    const groups = results.map(({measure: {title, method}, figures}) => ({title, method, figures}));
    console.log(JSON.stringify({...machine, groups}, null, 2));
  }
  const measures = await Promise.all(names.map(importMeasure));
  const titles = measures.map(({title}) => title);
  await writePage({...machine, results}, titles);
}

async function importMeasure(name: string): Promise<Measure> {
  const file = path.join(FOLDER, `${name}.ts`);
  const {default: measure} = (await import(/* @vite-ignore */ file)) as {default: Measure};
  return measure;
}
