import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {maskLine} from './maskLine.js';

/** What an attribute of another system says. */
type Says = 'feedback' | 'explanation' | 'hint' | 'mark';

/** Names of attributes and classes, by what they say. */
const NAMES: Readonly<Record<Says, string>> = {
  feedback: '(?:on-?)?feedback|comment',
  explanation: 'explanation|explain|rationale|reason',
  hint: 'hint|clue|tip',
  mark: '(?:is[-_]?|data-)?(?:in)?correct(?:[-_]?answer)?|right|wrong|answer|solution|distractor|fraction|points|score|weight',
};

/** Those that also count as a class, and alone at the end of a line. */
const MARKS = '(?:is-)?(?:in)?correct(?:-answer)?|right|wrong|answer|solution|key|distractor';

const KINDS = Object.keys(NAMES) as Says[];

/** An attribute with a value: `feedback="Right."`, `correct=true`, `"hint": "…"`. */
const VALUES = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(
    String.raw`(?:^|[\s,:])["']?(?:${NAMES[kind]})["']?(?:=|\s?:\s?(?=["']|true\b|false\b))["']?([^"'{}]*)`,
    'i',
  ),
}));

const CLASSES = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(
    String.raw`(?:^|[\s:])\.(?:${kind === 'mark' ? MARKS : NAMES[kind]})(?![\w-])`,
    'i',
  ),
}));

const ALONE = new RegExp(String.raw`^[:#.\s]{0,3}(?:${MARKS})[!\s]{0,3}$`, 'i');

/** Braces that are no part of other braces, of an expression in a template, or of an attribute of an element. */
const BRACES = /(?<![={$\\\]])\{([^{}]*)\}|(?<![\p{L}\p{N}\\\]])\[(\.[^[\]{}]{1,60})\](?![[(:])/gu;

/** What stands before the braces of a directive, and of a command of a formula. */
const OWNER = /(?::[\w-]{1,40}|\\\w{1,40})$/;

/**
 * Finds attribute lists with which other systems mark an option, or say something of it. Here they are text, or an expression
 * of MDX. `own` are the names that scripts of the page define.
 *
 * ```markdown
 * - [x] Paris {feedback="Right."}   → `foreign-notation`, which asks for `> Right.`
 * - [ ] Paris {.correct}            → `foreign-notation`, which asks for `[x]`
 * Say `{answer}` or {name}.         → nothing
 * ```
 */
export function findAttributeLists(
  line: number,
  source: Source,
  own: ReadonlySet<string> = new Set(),
): Problem[] {
  const text = lineAt(source, line);
  const masked = maskLine(source, line);
  return [...masked.matchAll(BRACES)].flatMap(
    ({0: braces, 1: curly, 2: square = '', index}): Problem[] => {
      const inner = curly ?? square;
      if (OWNER.test(masked.slice(Math.max(0, index - 41), index)) || own.has(inner.trim()))
        return [];
      const end = index + braces.length;
      const found = read(inner, masked.slice(end).trim() === '');
      if (!found) return [];
      const written = text.slice(index, end);
      return [
        {
          rule: 'foreign-notation',
          place: placeOnLine(line, index, end),
          actual: `\`${written}\`, which is no attribute of an option here`,
          expected: CURES[found.kind](found.value),
        },
      ];
    },
  );
}

function read(inner: string, isLast: boolean): {kind: Says; value: string} | undefined {
  for (const {kind, pattern} of VALUES) {
    const match = pattern.exec(inner);
    if (match) return {kind, value: match[1]?.trim() ?? ''};
  }
  const named = CLASSES.find(({pattern}) => pattern.test(inner));
  if (named) return {kind: named.kind, value: ''};
  return isLast && ALONE.test(inner) ? {kind: 'mark', value: ''} : undefined;
}

const CURES: Readonly<Record<Says, (value: string) => string>> = {
  feedback: (value) => `\`> ${value || '…'}\` on a line of its own, indented under the option`,
  explanation: (value) => `\`${value || '…'}\` as text below what readers answer`,
  hint: (value) => `\`::hint[${value || '…'}]\` on a line of its own, with blank lines around it`,
  mark: () => '`[x]` before each right option and `[ ]` before each wrong one, and no braces',
};
