import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** A line with the option of a directive, as MyST and reStructuredText have it. */
const OPTION_LINE = /^[\s>]*(?<written>:(?<name>[a-z]+):(?:\s+(?<value>\S.*)?)?)$/;

/** How an option is written here, by its name. Other names may be emoji, such as `:question:`. */
const CURES: Readonly<Record<string, (value: string, quizName: string) => string>> = {
  id: toId,
  name: toId,
  title: (value, quizName) => `\`:::${quizName}[${value || '…'}]\``,
  class: (_, quizName) => `no classes; \`:::${quizName}\` takes none`,
  ...byName('shuffle feedback attempts reveal pick', (name) => (value, quizName) => {
    return `\`:::${quizName}{${name}=${value || '…'}}\``;
  }),
  ...byName('multiple any loose', (name) => () => `\`::question{${name}}\` above the prompt`),
  hint: (value) => `\`::hint[${value || '…'}]\` with blank lines around it`,
  explanation: () => 'its text below what readers answer',
  ...byName('answer correct', () => () => {
    return '`[x]` before each right option and `[ ]` before each wrong one, and no such line';
  }),
};

function toId(value: string, quizName: string): string {
  return `\`:::${quizName}{#${value || '…'}}\``;
}

function byName<T>(names: string, make: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, make(name)]));
}

/** The braces of a quiz or of a question on a line of their own, where they say something that either takes. */
const BRACES =
  /^[\s>]*(?<written>\{\s?(?:#[\w-]{1,60}\s?)?(?:(?:shuffle|feedback|attempts|reveal|pick|multiple|any|loose)\b[^{}]{0,200})?\})$/;

function explainBraces(line: number, text: string, written: string, {quizName}: Source): Problem {
  const isOfQuestion = /[{\s](?:multiple|any|loose)\b/.test(written);
  const owner = isOfQuestion ? '::question' : `:::${quizName}`;
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, text.length - written.length, text.length),
    actual: `\`${written}\` on a line of its own, which belongs to nothing`,
    expected: `\`${owner}${written}\``,
    note: 'braces stand directly behind the name, or behind the title in brackets',
  };
}

/**
 * Finds the option of a directive on a line of its own, which readers would see as text.
 *
 * ```markdown
 * :::quiz
 * :shuffle: options   → `foreign-notation`, which asks for `:::quiz{shuffle=options}`
 * ```
 */
export function findOptionLine(line: number, source: Source): Problem[] {
  const text = lineAt(source, line).trimEnd();
  const braces = BRACES.exec(text)?.groups;
  if (braces) return [explainBraces(line, text, braces.written ?? '', source)];
  const {written = '', name = '', value = ''} = OPTION_LINE.exec(text)?.groups ?? {};
  const cure = Object.hasOwn(CURES, name) ? CURES[name] : undefined;
  if (!cure) return [];
  return [
    {
      rule: 'foreign-notation',
      place: placeOnLine(line, text.length - written.length, text.length),
      actual: `option \`${written}\` of another system, which readers would see as text`,
      expected: `${cure(value.trim(), source.quizName)} in place of that line`,
    },
  ];
}
