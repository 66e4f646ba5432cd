import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import {ROOT} from '../test/support/repository.js';
import type {Machine} from './machine.js';
import type {Figure, Measure} from './measure.js';
import {HEADS, toCells} from './table.js';

/** What one run has measured. */
export interface Run extends Machine {
  results: {measure: Measure; figures: Figure[]}[];
}

const PAGE = path.join(ROOT, 'docs/guide/benchmark.md');

/**
 * Writes the page of the manual that shows the last run. What a run of some measures left out stays as it was, if it comes
 * from the same machine and versions. `titles` are those of all measures, in the order of the page.
 */
export async function writePage(run: Run, titles: readonly string[]): Promise<void> {
  const {date, machine, versions, results} = run;
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const setting = `Machine: ${machine}. Versions: ${list.join(', ')}.`;
  const sections = readSections(setting);
  for (const {measure, figures} of results) {
    const {title, method, limits = ''} = measure;
    const text = [`## ${title}`, `${method} Measured on ${date}.`, toMarkdown(figures), limits];
    sections.set(title, text.join('\n\n'));
  }
  const shown = titles.flatMap((title) => sections.get(title) ?? []);
  const text = `---
title: Benchmark
description: What the plugin costs readers and builds, measured against other quiz systems and against plain content.
---

# Benchmark

Measured by \`npm run bench\`, which writes this page. ${setting}

Where there are two sides, both were measured in turn in the same run, and each figure is the median of at least five. Trust the ratios rather than the milliseconds. A goal in brackets is what would be better still; ✗ marks a goal that is missed.

${shown.join('\n\n')}
`;
  const options = {...(await prettier.resolveConfig(PAGE)), filepath: PAGE};
  fs.writeFileSync(PAGE, await prettier.format(text, options));
}

/** The sections of the page by their titles; none when it was written elsewhere. */
function readSections(setting: string): Map<string, string> {
  const page = fs.existsSync(PAGE) ? fs.readFileSync(PAGE, 'utf8') : '';
  const [head = '', ...sections] = page.split(/\n(?=## )/);
  if (!head.includes(setting)) return new Map();
  return new Map(sections.map((text) => [/^## (.*)/.exec(text)?.[1] ?? '', text.trim()]));
}

function toMarkdown(figures: readonly Figure[]): string {
  const rows = [
    HEADS,
    HEADS.map((_, column) => (column === 0 ? '---' : '--:')),
    ...figures.map(toCells),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
