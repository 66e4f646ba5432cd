import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {nameLines} from './hiddenAnswer.js';
import {findFirstOption, findOpener, OPTION_LINE, takeOptions} from './openerOptions.js';
import {rewriteOpener} from './rewriteOpener.js';

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

function explainBraces(line: number, text: string, written: string, source: Source): Problem {
  const {quizName} = source;
  const isOfQuestion = /[{\s](?:multiple|any|loose)\b/.test(written);
  const owner = isOfQuestion ? '::question' : `:::${quizName}`;
  const opener = isOfQuestion ? undefined : findOpener(line, source);
  const whole = opener && rewriteOpener(opener.text + written, quizName, quizName)?.line;
  return {
    rule: 'foreign-notation',
    place: placeOnLine(line, text.length - written.length, text.length),
    actual: `\`${written}\` on a line of its own, which belongs to nothing`,
    expected: whole
      ? replaceOpener(whole, opener.line, line, line, source)
      : `\`${owner}${written}\``,
    note: 'braces stand directly behind the name, or behind the title in brackets',
  };
}

/** Says which lines the opener of a quiz replaces; those from `first` to `last` go with it. */
function replaceOpener(
  whole: string,
  line: number,
  first: number,
  last: number,
  {lines}: Source,
): string {
  const isBelow = lines.slice(line, first - 1).every((text) => !text.trim());
  return isBelow
    ? `${quoteCode(whole)} in place of ${nameLines(line, last)}`
    : `${quoteCode(whole)} in place of line ${line}, and nothing in place of ${nameLines(first, last)}`;
}

/**
 * Finds the option of a directive on a line of its own, which readers would see as text. Several below each other have one
 * message, with the opener that they belong to.
 *
 * ```markdown
 * :::quiz[Ports]
 * :shuffle: options   → `foreign-notation`, which asks for `:::quiz[Ports]{shuffle=options}` in place of both lines
 * ```
 */
export function findOptionLine(line: number, source: Source): Problem[] {
  const text = lineAt(source, line).trimEnd();
  const braces = BRACES.exec(text)?.groups;
  if (braces) return [explainBraces(line, text, braces.written ?? '', source)];
  const {written = '', name = '', value = ''} = OPTION_LINE.exec(text)?.groups ?? {};
  const cure = Object.hasOwn(CURES, name) ? CURES[name] : undefined;
  if (!cure) return [];
  const first = findFirstOption(line, source);
  const opener = first === undefined ? undefined : findOpener(line, source);
  const moved = opener && first && takeOptions(opener.text, first, source);
  if (moved && first < line) return [];
  return [
    {
      rule: 'foreign-notation',
      place: placeOnLine(line, text.length - written.length, text.length),
      actual: `option \`${written}\` of another system, which readers would see as text`,
      expected: moved
        ? replaceOpener(moved.opener, opener.line, line, moved.last, source)
        : `${cure(value.trim(), source.quizName)} in place of that line`,
    },
  ];
}
