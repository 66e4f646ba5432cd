import fs from 'node:fs';
import path from 'node:path';

import {UsageError} from '../../files/UsageError.js';
import {findNearest} from '../../mdast/nearest.js';
import {renameQuiz, ruleUrl} from '../../rules/index.js';
import {RULES} from '../../rules/mistakes.js';
import type {RuleId} from '../../rules/mistakes.js';
import {ITEM_RULES} from '../../rules/weaknesses.js';
import type {ItemRuleId} from '../../rules/weaknesses.js';
import {paint} from '../terminal/paint.js';

/** What the manual says of each rule; the build of this package writes it. */
const EXPLANATIONS = path.resolve(__dirname, '../../../rules.json');

/**
 * Prints what the manual says of a rule, or the names of all rules. In the examples, blocks with quizzes are called
 * `quizName`. Throws a `UsageError` for a name of a rule that is none. Returns the exit code.
 */
export function runExplain(
  name: string | undefined,
  quizName: string,
  file = EXPLANATIONS,
): number {
  if (name === undefined) {
    console.log([...listRules(RULES, MISTAKE), '', ...listRules(ITEM_RULES, WEAKNESS)].join('\n'));
    return 0;
  }
  const rule = readRule(name);
  const texts = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
  const text = renameQuiz(texts[rule] ?? '', quizName);
  const head = [paint('bold', rule), paint('dim', rule in RULES ? MISTAKE : WEAKNESS)];
  const url = ruleUrl(rule);
  console.log([...head, '', text, ...(url ? ['', url] : [])].join('\n'));
  return 0;
}

const MISTAKE = 'Mistakes, which the build reports';
const WEAKNESS = 'Weaknesses of valid questions, which quiz:lint reports';

function listRules(rules: object, title: string): string[] {
  return [paint('bold', title), ...Object.keys(rules).map((rule) => `  ${rule}`)];
}

function readRule(name: string): RuleId | ItemRuleId {
  const names = Object.keys({...RULES, ...ITEM_RULES});
  if (names.includes(name)) return name as RuleId | ItemRuleId;
  const near = findNearest(name, names);
  throw new UsageError(
    `Unexpected rule ${name}, expected one of those that quiz:explain prints without a name${near === undefined ? '' : `; did you mean ${near}?`}`,
  );
}
