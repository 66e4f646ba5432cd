/**
 * The options of the plugin, with their schema and defaults. Attributes are read as in front matter and on directives.
 */

import {inspect} from 'node:util';
import type {OptionValidationContext} from '@docusaurus/types';

import {
  ATTRIBUTE_NAMES,
  DEFAULT_ATTRIBUTES,
  describeValues,
  list,
  readAttributeValue,
} from '../grammar/attributeValues.js';
import {DEFAULT_NAME, EXPECTED_NAME, isQuizName} from '../grammar/names.js';
import {findNearest} from '../mdast/nearest.js';
import type {Attributes} from '../model.js';
import {ITEM_RULES} from '../rules/weaknesses.js';
import type {Severity, LintSeverities} from '../rules/severity.js';

/** What the site's config accepts. */
export interface Options extends Partial<Omit<Attributes, 'attempts' | 'pick' | 'pass'>> {
  /** Whether readers get quizzes; else they get their plain text, without keys. Default true. */
  enabled?: boolean;
  /** What a mistake does. Default `throw` in `docusaurus build`, and `warn` in `docusaurus start`. */
  onProblem?: Severity;
  /**
   * What blocks with quizzes are called: with `exercise`, they are `:::exercise`, and `:::quiz` is left to others. Default
   * `quiz`.
   */
  name?: string;
  /**
   * Names of leaf and container directives of the site's own or of other plugins that may stand in quizzes, such as
   * `video` for `::video`. Admonitions need not be named. Default none.
   */
  directives?: string[];
  /** Whether diacritics of what readers type in blanks do not count, unless `::question{loose=false}` says so. Default false. */
  loose?: boolean;
  /** What `quiz:lint` takes each weakness of a question for. Default `warn`. */
  lint?: LintSeverities;
  /**
   * Run the transform in every MDX loader of the site, so that no `beforeDefaultRemarkPlugins` is needed. Default true.
   */
  autoRegister?: boolean;
  /**
   * Whether the build writes `quizzes.json`, the list of all quizzes of the site; with `full`, keys and explanations are in
   * it. Default true.
   */
  manifest?: ManifestOption;
  /** Checks per question. Default `unlimited`. */
  attempts?: number | 'unlimited';
  /** Ask that many of the questions of a quiz. Default `all`. */
  pick?: number | 'all';
  /** Percentage of the points with which a quiz is passed, such as `80` or `'80%'`. Default `none`. */
  pass?: number | `${number}%` | 'none';
  /** By which the host tells instances of a plugin apart. Default `default`. */
  id?: string;
}

/** Options after validation. */
export interface PluginOptions extends Attributes {
  enabled: boolean;
  onProblem: Severity;
  autoRegister: boolean;
  name: string;
  directives: string[];
  loose?: boolean;
  lint: LintSeverities;
  manifest: ManifestOption;
}

/** Whether the manifest is written, and whether it says what is right. */
export type ManifestOption = boolean | 'full';

/** The options of a site that sets none. */
export const DEFAULT_OPTIONS: PluginOptions = {
  ...DEFAULT_ATTRIBUTES,
  enabled: true,
  onProblem: 'throw',
  autoRegister: true,
  name: DEFAULT_NAME,
  directives: [],
  lint: {},
  manifest: true,
};

/** What an option takes. */
interface Reader {
  /** In words. */
  expected: string;
  /** The value to use, or nothing if the option has no such value. */
  read: (value: unknown) => unknown;
}

const oneOf = (...words: string[]): Reader => ({
  expected: list(words),
  read: (value) => words.find((word) => word === value),
});

const SWITCH: Reader = {
  expected: '`true` or `false`',
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

const LINT_READERS = Object.fromEntries(
  Object.keys(ITEM_RULES).map((rule) => [rule, oneOf('off', 'warn', 'error')]),
);

const READERS: Record<string, Reader> = {
  ...Object.fromEntries(
    ATTRIBUTE_NAMES.map((name) => [
      name,
      {expected: describeValues(name), read: (value) => readAttributeValue(name, value)},
    ]),
  ),
  enabled: SWITCH,
  onProblem: oneOf('ignore', 'log', 'warn', 'throw'),
  autoRegister: SWITCH,
  name: {
    expected: EXPECTED_NAME,
    read: (value) => (typeof value === 'string' && isQuizName(value) ? value : undefined),
  },
  directives: {
    expected: 'a list of names such as `video`',
    read: (value) =>
      Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : undefined,
  },
  loose: SWITCH,
  lint: {
    expected: 'an object with the rules by their names',
    read: (value) => (isObject(value) ? readOptions(value, LINT_READERS, 'lint.') : undefined),
  },
  manifest: {
    expected: '`true`, `false` or `full`',
    read: (value) => (value === 'full' ? value : SWITCH.read(value)),
  },
  id: {
    expected: 'a text of letters, digits, `_` and `-`',
    read: (value) => (typeof value === 'string' && /^[\w-]+$/.test(value) ? value : undefined),
  },
};

/**
 * Checks the options and fills in the defaults. Called by the host, which hands over its own validator too; but that
 * takes schemas of the very copy of a library that the host has, and does not say where the site is.
 */
export function validateOptions({
  options,
}: Pick<OptionValidationContext<Options, PluginOptions>, 'options'>): PluginOptions & {id: string} {
  // A half-written question must not cover the page that its author is looking at.
  const onProblem = process.env.NODE_ENV === 'development' ? 'warn' : 'throw';
  return {id: 'default', ...DEFAULT_OPTIONS, onProblem, ...readOptions({...options}, READERS)};
}

/** The usable options; throws for the first that is not. */
function readOptions(
  options: Readonly<Record<string, unknown>>,
  readers: Readonly<Record<string, Reader>>,
  prefix = '',
): Record<string, unknown> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => {
      const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (!reader)
        throw explainName(prefix + name, findNearest(name, Object.keys(readers)), readers);
      const result = reader.read(value);
      if (result === undefined) throw explainValue(prefix + name, value, reader);
      return [name, result];
    }),
  );
}

function explainName(name: string, meant: string | undefined, readers: object): Error {
  const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  return new Error(
    `Unexpected option \`${name}\` of docusaurus-plugin-quiz, expected ${list(Object.keys(readers))}${hint}`,
  );
}

function explainValue(name: string, value: unknown, {expected}: Reader): Error {
  return new Error(
    `Unexpected ${inspect(value, {depth: 0})} for the option \`${name}\` of docusaurus-plugin-quiz, expected ${expected}`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
