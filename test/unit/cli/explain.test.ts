import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';

import {extractRules} from '../../../plugin/scripts/extractRules.mjs';
import {runExplain} from '../../../plugin/src/cli/explain/run.js';
import {RULES} from '../../../plugin/src/rules/mistakes.js';
import {ruleUrl, writeReference} from '../../../plugin/src/rules/index.js';
import {ITEM_RULES} from '../../../plugin/src/rules/weaknesses.js';
import {ROOT} from '../../support/repository.js';

const texts = extractRules(path.join(ROOT, 'docs/guide'));
const names = Object.keys({...RULES, ...ITEM_RULES});

describe('the explanations of rules', () => {
  it('are there for every rule, in the order of the code', () => {
    expect(Object.keys(texts)).toEqual(names);
  });

  it.each(names)(
    'say what %s means and how to mend it, without the marks of the manual',
    (rule) => {
      const text = texts[rule] ?? '';
      expect(text.length).toBeGreaterThan(100);
      const prose = text.replace(/^(`{3,}).*\n[^]*?^\1$/gm, '').replace(/`[^`]*`/g, '');
      expect(prose).not.toMatch(/\]\(|title=|\{\/\*|^#/m);
    },
  );

  it.each(Object.keys(RULES))('show for %s what is wrong and what is right', (rule) => {
    expect(texts[rule]).toMatch(/^Wrong:\n\n```+md\n[^]*^Right:\n\n```+md\n/m);
  });
});

describe('quiz:explain', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quiz-explain-'));
  const file = path.join(folder, 'rules.json');
  let said = '';

  beforeAll(() => fs.writeFileSync(file, JSON.stringify(texts)));
  afterAll(() => fs.rmSync(folder, {recursive: true}));
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  const explain = (name?: string, quizName = 'quiz'): number => {
    vi.stubEnv('NO_COLOR', '1');
    vi.stubEnv('FORCE_COLOR', '');
    said = '';
    vi.spyOn(console, 'log').mockImplementation((text: string) => void (said += `${text}\n`));
    return runExplain(name, quizName, file);
  };

  it('prints what the manual says of a mistake', () => {
    expect(explain('too-few-options')).toBe(0);
    expect(said).toMatch(/^too-few-options\nMistakes, which the build reports\n\n/);
    expect(said).toContain(texts['too-few-options']);
  });

  it('prints what the manual shows of itself', () => {
    explain('stale-question');
    const manual = fs.readFileSync(path.join(ROOT, 'docs/guide/commands.md'), 'utf8');
    const [, shown] =
      /^`{3}text title="npx docusaurus quiz:explain .*\n([^]*?)^`{3}$/m.exec(manual) ?? [];
    expect(said).toBe(shown);
  });

  it('prints what the manual says of a weakness', () => {
    expect(explain('longest-key')).toBe(0);
    expect(said).toContain('Weaknesses of valid questions');
    expect(said).toContain('The guidelines ask for options of about equal length.');
  });

  it.each(names)('calls quizzes in the examples of %s as the site does', (rule) => {
    explain(rule, 'exercise');
    expect(said).not.toContain(':::quiz');
    explain(rule);
    const count = (text: string, word: string) => text.split(word).length;
    const before = said;
    explain(rule, 'exercise');
    expect(count(said, ':::exercise')).toBe(count(before, ':::quiz'));
  });

  it('lists all rules without a name', () => {
    expect(explain()).toBe(0);
    expect(names.filter((name) => !said.includes(`  ${name}\n`))).toEqual([]);
  });

  it.each([
    ['too-few-option', 'did you mean too-few-options?'],
    ['constructor', 'Unexpected rule constructor, expected one of those'],
    ['__proto__', 'Unexpected rule __proto__, expected one of those'],
  ])('refuses the name %s', (name, message) => {
    expect(() => explain(name)).toThrow(message);
  });
});

describe('what stands behind a message', () => {
  it('is the command that explains its rule', () => {
    expect(writeReference('bad-marker')).toBe('(npx docusaurus quiz:explain bad-marker)');
    expect(ruleUrl('bad-marker')).toBeUndefined();
  });

  it('is a link, too, once the manual has an address', () => {
    const manual = 'https://quiz.test/docs/guide';
    expect(ruleUrl('longest-key', manual)).toBe(`${manual}/item-rules#longest-key`);
    expect(writeReference('bad-marker', manual)).toBe(
      `(npx docusaurus quiz:explain bad-marker, ${manual}/rules#bad-marker)`,
    );
  });
});
