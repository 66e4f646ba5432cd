import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {rewriteOpener} from './rewriteOpener.js';

/** A line with the option of a directive, as MyST and reStructuredText have it. */
export const OPTION_LINE = /^[\s>]*(?<written>:(?<name>[a-z]+):(?:\s+(?<value>\S.*)?)?)$/;

/** The same in a block of YAML below the first line of a directive, and the lines around that block. */
const YAML_LINE = /^[\s>]*(?<name>[a-z]+):\s+(?<value>\S.*)$/;
const YAML_FENCE = /^[\s>]*---\s*$/;

/** What an opener takes, by the name that it has in an option; nothing for what goes without being said. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    'id title shuffle feedback attempts reveal pick'.split(' ').map((name) => [name, name]),
  ),
  name: 'id',
  label: 'id',
  class: undefined,
};

/** An opener with the options that stand on lines of their own, and the last of these lines. */
export interface OpenerWithOptions {
  opener: string;
  last: number;
}

/**
 * Writes the options below the first line of a directive into an opener. Nothing where there are none that it takes.
 *
 * ```markdown
 * :::{quiz} Modules
 * :shuffle: options
 * :pick: 2            → `:::quiz[Modules]{shuffle=options pick=2}`
 * ```
 */
export function takeOptions(
  opener: string,
  first: number,
  source: Source,
): OpenerWithOptions | undefined {
  const isYaml = YAML_FENCE.test(lineAt(source, first));
  const taken: string[] = [];
  let line = isYaml ? first + 1 : first;
  for (let option = read(line); option; option = read(line)) {
    const name = NAMES[option.name];
    if (name && option.value) taken.push(`${name}="${option.value.replaceAll('"', "'")}"`);
    line += 1;
  }
  if (taken.length === 0 || (isYaml && !YAML_FENCE.test(lineAt(source, line)))) return undefined;
  const {quizName} = source;
  const written = rewriteOpener(`${opener}{${taken.join(' ')}}`, quizName, quizName)?.line;
  return written === undefined ? undefined : {opener: written, last: isYaml ? line : line - 1};

  function read(at: number): Option | undefined {
    return readOption(lineAt(source, at), isYaml ? YAML_LINE : OPTION_LINE);
  }
}

interface Option {
  name: string;
  value: string;
}

/** Reads a line with an option that may stand in the opener of a quiz. */
function readOption(text: string, pattern: RegExp): Option | undefined {
  const {name = '', value = ''} = pattern.exec(text.trimEnd())?.groups ?? {};
  if (!Object.hasOwn(NAMES, name)) return undefined;
  return {name, value: value.trim().replace(/^(["'])(.*)\1$/, '$2')};
}

/** The first line, 1-based, of the options that stand below each other, the one on a line among them. */
export function findFirstOption(line: number, source: Source): number | undefined {
  const isOption = (at: number) => readOption(lineAt(source, at), OPTION_LINE) !== undefined;
  let first = line;
  while (isOption(first - 1)) first -= 1;
  return isOption(line) ? first : undefined;
}

/** What may stand before the first line of a quiz, and how that begins. */
const BEFORE = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*/;
const OPENER = /^:{3,}([A-Za-z][\w-]*)/;

/** The line, 1-based, of the opener of the quiz in which a line stands, and its text. */
export function findOpener(line: number, source: Source): {line: number; text: string} | undefined {
  for (let at = line - 1; at > 0; at -= 1) {
    const text = lineAt(source, at).trimEnd().replace(BEFORE, '');
    if (OPENER.exec(text)?.[1] === source.quizName) return {line: at, text};
  }
  return undefined;
}
