import type {GuesserScore} from '../../../lint/guessers/reportGuessers.js';
import {count} from '../../terminal/count.js';
import {paint} from '../../terminal/paint.js';

/** What the report on guessers found. */
export interface GuessersReport {
  /** How many files were looked at. */
  files: number;
  guessers: readonly GuesserScore[];
}

/** The report for programs. The shape is a contract with a version, and described in the manual. */
export function formatGuessersJson({files, guessers}: GuessersReport): string {
  return JSON.stringify({version: 1, report: 'guessers', files, guessers}, null, 2);
}

const HEAD = ['A reader who always takes', 'questions', 'points', 'score', '95 %', 'chance', 'p'];

/** Formats the report for people: a table with a guesser a line, and what it says in words. */
export function formatGuessersText({files, guessers}: GuessersReport): string {
  const looked = `in ${count(files, 'file')}`;
  if (guessers.length === 0) return paint('green', `No choice questions ${looked}`);
  const rows = guessers.map(toCells);
  const widths = HEAD.map((head, column) =>
    Math.max(...[HEAD, ...rows].map((cells) => cells[column]?.length ?? head.length)),
  );
  const lines = rows.map((cells, index) => {
    const {side} = guessers[index] ?? {};
    const line = align(cells, widths);
    return side ? paint('yellow', `${line}  ${side} chance`) : line;
  });
  return [paint('bold', align(HEAD, widths)), ...lines, '', summarize(guessers, looked)].join('\n');
}

function toCells({takes, questions, points, score, interval, chance, p}: GuesserScore): string[] {
  return [
    takes,
    `${questions}`,
    points.toFixed(1),
    toPercent(score),
    `${toPercent(interval[0])} to ${toPercent(interval[1])}`,
    toPercent(chance),
    p < 0.001 ? '< 0.001' : p.toFixed(3),
  ];
}

/** Words stand at the left, numbers at the right. */
function align(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    })
    .join('  ');
}

function toPercent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function summarize(guessers: readonly GuesserScore[], looked: string): string {
  const names = guessers.filter(({side}) => side).map(({takes}) => takes);
  const tests = count(guessers.length, 'guesser');
  if (names.length === 0) {
    return paint('green', `Chance explains the scores of ${tests} ${looked}`);
  }
  return paint('yellow', `Chance does not explain the score of: ${names.join(', ')} (${looked})`);
}
