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

/** Writes the page of the manual that shows the last run. */
export async function writePage({date, machine, versions, results}: Run): Promise<void> {
  const sections = results.map(({measure: {title, method, limits = ''}, figures}) =>
    [`## ${title}`, method, toMarkdown(figures), limits].join('\n\n'),
  );
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const text = `---
title: Benchmark
description: What the plugin costs readers and builds, measured against other quiz systems and against plain content.
---

# Benchmark

Measured on ${date} by \`npm run bench\`, which writes this page. Machine: ${machine}. Versions: ${list.join(', ')}.

Where there are two sides, both were measured in turn in the same run, and each figure is the median of at least five. Trust the ratios rather than the milliseconds. A goal in brackets is what would be better still; ✗ marks a goal that is missed.

${sections.join('\n\n')}
`;
  const options = {...(await prettier.resolveConfig(PAGE)), filepath: PAGE};
  fs.writeFileSync(PAGE, await prettier.format(text, options));
}

function toMarkdown(figures: readonly Figure[]): string {
  const rows = [
    HEADS,
    HEADS.map((_, column) => (column === 0 ? '---' : '--:')),
    ...figures.map(toCells),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
