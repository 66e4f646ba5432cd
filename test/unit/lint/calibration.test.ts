import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {ITEM_RULES} from '../../../plugin/src/rules/weaknesses.js';
import {ROOT} from '../../support/repository.js';
import {lintText} from './rules/lintText.js';

/** `tuning` was looked at while the rules were written; `held-out` was written before, and judges them. */
type Half = 'tuning' | 'held-out';

const FOLDER = path.join(ROOT, 'test/fixtures/lint');

/** A rule and a question: `<file>:<line> <rule>`; line 0 is the page. */
interface Verdicts {
  expected: string[];
  found: string[];
  questions: number;
}

/** A flawed question has a comment above it: `<!-- flaws: rule, rule -->`. */
async function judge(half: Half, set: 'careful' | 'flawed'): Promise<Verdicts> {
  const folder = path.join(FOLDER, set, half);
  const all: Verdicts = {expected: [], found: [], questions: 0};
  for (const file of fs.readdirSync(folder)) {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const {messages, lines} = await lintText(text, {path: file});
    const name = (line: number, rule: string) => `${set}/${half}/${file}:${line} ${rule}`;
    all.questions += lines.length;
    text.split('\n').forEach((content, index) => {
      const rules = /<!-- (?:page )?flaws: (.*) -->/.exec(content)?.[1]?.split(', ') ?? [];
      const line = content.includes('page flaws')
        ? 0
        : (lines.find((each) => each > index + 1) ?? 0);
      all.expected.push(...rules.map((rule) => name(line, rule)));
    });
    for (const {rule, place, more = []} of messages) {
      for (const at of [place, ...more]) {
        const line = lines.findLast((each) => at && each <= at.start.line) ?? 0;
        all.found.push(name(line, rule));
      }
    }
  }
  return all;
}

interface Score {
  rule: string;
  precision: number;
  recall: number;
  TP: number;
  FP: number;
  FN: number;
}

function score(rule: string, {expected, found}: Verdicts): Score {
  const labels = new Set(expected.filter((each) => each.endsWith(` ${rule}`)));
  const verdicts = new Set(found.filter((each) => each.endsWith(` ${rule}`)));
  const TP = [...labels].filter((each) => verdicts.has(each)).length;
  const [FP, FN] = [verdicts.size - TP, labels.size - TP];
  return {rule, precision: TP / (TP + FP), recall: TP / (TP + FN), TP, FP, FN};
}

const RULES = Object.keys(ITEM_RULES);

describe.each(['tuning', 'held-out'] as const)('the linter on the %s questions', (half) => {
  it('says what is wrong with the flawed ones, and next to nothing about the careful ones', async () => {
    const careful = await judge(half, 'careful');
    const flawed = await judge(half, 'flawed');
    expect(careful.questions).toBeGreaterThanOrEqual(30);
    expect(flawed.questions).toBeGreaterThanOrEqual(30);
    const all: Verdicts = {
      expected: [...careful.expected, ...flawed.expected],
      found: [...careful.found, ...flawed.found],
      questions: careful.questions + flawed.questions,
    };
    const scores = RULES.map((rule) => score(rule, all)).filter(({TP, FP, FN}) => TP + FP + FN > 0);
    const missed = all.expected.filter((each) => !all.found.includes(each));
    const wrong = all.found.filter((each) => !all.expected.includes(each));
    console.log(formatTable(scores), {half, missed, wrong});
    for (const {rule, precision, recall} of scores) {
      expect.soft(precision, `precision of ${rule}`).toBeGreaterThanOrEqual(0.9);
      expect.soft(recall, `recall of ${rule}`).toBeGreaterThanOrEqual(0.7);
    }
  });
});

function formatTable(scores: readonly Score[]): string {
  const rows = scores.map(({rule, precision, recall, TP, FP, FN}) =>
    [rule.padEnd(20), ...[precision, recall].map((part) => part.toFixed(2)), TP, FP, FN].join('  '),
  );
  return ['rule                  prec  rec   TP FP FN', ...rows].join('\n');
}
