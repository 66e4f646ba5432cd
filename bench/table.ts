import {compare} from './measure.js';
import type {Figure} from './measure.js';

/** The heads of the columns. */
export const HEADS = ['', 'this plugin', 'against', 'ratio', 'goal', ''];

/** The cells of a figure, in words and units. */
export function toCells(figure: Figure): string[] {
  const {name, value, unit, against, goal, stretch, note} = figure;
  const ratio = compare(figure);
  const write = (number: number) => (against ? `${number}x` : `${number} ${unit}`.trim());
  const goals = [
    goal !== undefined && `≤ ${write(goal)}`,
    stretch !== undefined && `(${write(stretch)})`,
  ];
  const verdict = goal === undefined || Number.isNaN(ratio) ? '' : ratio <= goal ? '✓' : '✗';
  return [
    note ? `${name} (${note})` : name,
    toText(value, unit),
    against ? `${toText(against.value, unit)} ${against.name}` : '',
    against && !Number.isNaN(ratio) ? `${round(ratio)}x` : '',
    goals.filter(Boolean).join(' '),
    verdict,
  ];
}

/** A table for a terminal. */
export function printTable(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(toCells)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function toText(value: number, unit: Figure['unit']): string {
  return `${round(value).toLocaleString('en')} ${unit}`.trim();
}

/** Three digits, and all of those before the point. */
function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
