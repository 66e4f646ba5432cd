import fs from 'node:fs';
import path from 'node:path';

import * as prettier from 'prettier';
import {expect, it} from 'vitest';

import {ROOT} from '../../support/repository.js';
import {KINDS} from '../grading/table.js';
import type {Case} from '../grading/table.js';

const FILE = path.join(ROOT, 'docs/guide/grading.md');
const UPDATE = process.env.UPDATE === '1' && !process.env.CI;

/** How many cases of a kind the page shows, and how many responses to each. */
const SHOWN = 3;
const RESPONSES = 4;

/** A text as code in a cell; nothing for what cannot be seen there. */
function writeCode(text: string): string[] {
  if (/[\p{C}\p{M}]|(?! )\p{Z}/u.test(text.normalize()) || text.trim() !== text) return [];
  const fence = text.includes('`') ? '``' : '`';
  const space = text.includes('`') ? ' ' : '';
  return [`${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`];
}

function writeList(texts: readonly string[] = []): string {
  return texts.flatMap(writeCode).slice(0, RESPONSES).join(' ');
}

function writeRow(
  name: string,
  {key, beside = '…', locale, loose, right, unit, wrong, asked}: Case,
): string {
  const page = [loose ? '`{loose}`' : '', locale ? `\`${locale}\`` : ''].filter(Boolean).join(' ');
  const blank = writeCode(beside.trim().replace('…', () => `[[${key}]]`)).join('');
  const verdicts = [right, unit, wrong, asked].map(writeList);
  const cells = [name, blank, page, ...verdicts];
  return `| ${cells.join(' | ')} |`;
}

function writeTable(): string {
  const rows = KINDS.flatMap(({name, cases}) =>
    cases
      .filter(({key, right}) => writeCode(key).length > 0 && writeList(right))
      .slice(0, SHOWN)
      .map((each, index) => writeRow(index ? '' : name, each)),
  );
  const header =
    '| | Key | Page | Right | Right number, wrong unit | Wrong | Asked for a number |\n|-|-|-|-|-|-|-|\n';
  return header + rows.join('\n');
}

it('the page on grading shows the cases by which grading is tested', async () => {
  const page = fs.readFileSync(FILE, 'utf8');
  // It is the last thing on the page.
  const table = /^\| +\| Key [^]*/m;
  expect(page).toMatch(table);
  const written = page.replace(table, () => `${writeTable()}\n`);
  const formatted = await prettier.format(written, {
    ...(await prettier.resolveConfig(FILE)),
    filepath: FILE,
  });
  if (UPDATE) fs.writeFileSync(FILE, formatted);
  expect(fs.readFileSync(FILE, 'utf8')).toBe(formatted);
});
