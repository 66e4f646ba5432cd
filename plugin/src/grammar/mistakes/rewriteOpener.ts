import {dropInvisible} from '../../mdast/invisible.js';
import {narrow} from '../../mdast/narrow.js';
import {ATTRIBUTE_NAMES, validateAttributes} from '../attributeValues.js';
import {quoteValue} from '../quoteValue.js';
import {ID, suggestAttribute} from '../suggestAttribute.js';
import {isPrompt, takeBareAttributes} from './bareAttributes.js';
import type {BareAttributes} from './bareAttributes.js';
import {listAttributes} from './listAttributes.js';

/** What a directive takes in its braces. Others take nothing. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  question: ['id', 'multiple', 'any', 'loose', 'review', 'because'],
  lines: ['by'],
};

/** Attributes of which the name alone says yes. */
const SWITCHES: ReadonlySet<string> = new Set(['multiple', 'any', 'loose']);

/** An attribute in the way a directive has it, and where it belongs. */
export interface WrittenAttribute {
  kind: 'id' | 'pair' | 'title' | 'elsewhere';
  text: string;
}

/** An opener as it should be, and what is left of the one that was written. */
export interface Rewritten {
  line: string;
  /** Text that has no place in the line of a leaf directive. */
  text: string;
  /** Attributes that belong to another directive. */
  elsewhere: string[];
  /** Words that no directive takes. */
  dropped: string[];
}

/**
 * Writes the line of an opener as it should be, from all that its author put there. `name` is what the directive was meant
 * to be called, in lower case. Nothing of a line with brackets or braces that nothing closes.
 *
 * ```markdown
 * ::: Quiz Ports {attempts={2}, title="x"}   → :::quiz[Ports]{attempts=2}
 * ::question Which? {multiple={true}}        → ::question{multiple}, and the text `Which?`
 * ::hint Look                                → ::hint[Look]
 * ```
 */
export function rewriteOpener(
  written: string,
  name: string,
  quizName: string,
): Rewritten | undefined {
  const isQuiz = name === quizName;
  const isKnown = (word: string, value?: string): boolean => {
    if (!/^[a-z]/.test(word)) return false;
    const {kind, text = ''} = writeAttribute(word, value, name, quizName) ?? {};
    return kind === 'pair' || (kind === 'elsewhere' && text.includes('{'));
  };
  const shown = dropInvisible(written);
  // Brackets and braces of East Asian writing stand for those of an opener that has no others.
  const plain = /[[{]/.test(shown) ? shown : shown.replace(/[［］｛｝＝＃]/gu, narrow);
  const parts = readParts(plain, (text) => takeBareAttributes(text, isKnown, isQuiz));
  if (!parts) return undefined;
  const attributes = parts.braces
    .flatMap(listAttributes)
    .map(([key, value]) => writeAttribute(key, value, name, quizName))
    .filter((attribute) => attribute !== undefined);
  const find = (kind: WrittenAttribute['kind']): string[] =>
    attributes.flatMap((each) => (each.kind === kind ? [each.text] : []));
  const words = [...parts.labels, ...parts.texts].join(' ').trim();
  const [attribute = ''] = find('title');
  const title = words || attribute;
  const inBraces = [...find('id').slice(0, 1), ...new Set(find('pair'))].join(' ');
  // What asks stands below the line of a quiz.
  const isAsked = isQuiz && parts.labels.length === 0 && isPrompt(words);
  const takesLabel = (isQuiz && !isAsked) || name === 'hint';
  const label = takesLabel && title ? `[${title}]` : '';
  const colons = isQuiz ? ':'.repeat(Math.max(3, parts.colons)) : '::';
  return {
    line: `${colons}${name}${label}${inBraces ? `{${inBraces}}` : ''}`,
    text: takesLabel ? '' : words,
    elsewhere: find('elsewhere'),
    dropped: parts.dropped,
  };
}

interface Parts {
  dropped: string[];
  colons: number;
  labels: string[];
  braces: string[];
  texts: string[];
}

/** Takes an opener apart: `:: name [label] {braces} text`. */
function readParts(written: string, read: (text: string) => BareAttributes): Parts | undefined {
  const [start = '', colons = ''] = /^([:：]+)\s*[A-Za-z][\w-]*[:：]*/.exec(written) ?? [];
  if (!start) return undefined;
  const parts: Parts = {colons: colons.length, labels: [], braces: [], texts: [], dropped: []};
  let text = '';
  let index = start.length;
  const endText = (): void => {
    // A colon behind the name belongs to neither.
    const shown = unwrap(text.replace(/^\s*:+/, '').trim());
    // Attributes may have lost their braces.
    const {attributes, dropped, rest} = read(shown);
    parts.braces.push(...attributes);
    parts.dropped.push(...dropped);
    if (rest) parts.texts.push(rest);
    text = '';
  };
  while (index < written.length) {
    const character = written[index] ?? '';
    const isPart =
      character === '{' || (character === '[' && parts.labels.length === 0 && !text.trim());
    const end = isPart ? findEnd(written, index) : index + 1;
    if (end === undefined) return undefined;
    if (isPart) {
      endText();
      (character === '{' ? parts.braces : parts.labels).push(
        written.slice(index + 1, end - 1).trim(),
      );
    } else text += character;
    index = end;
  }
  endText();
  return parts;
}

/** Text without the quotation marks, parentheses or the like around it: `"Ports"`, `(Ports)`. */
function unwrap(text: string): string {
  const [, inner] =
    /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|\(([^()]*)\)|<([^<>]*)>)$/
      .exec(text)
      ?.filter((each) => each !== undefined) ?? [];
  return inner?.trim() ? inner.trim() : text;
}

/** Where brackets or braces end that open at a place, exclusive. */
function findEnd(text: string, start: number): number | undefined {
  const open = text[start];
  const close = open === '{' ? '}' : ']';
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === open) depth += 1;
    if (text[index] === close) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** Writes one attribute as a directive has it. Nothing of one that no directive has. */
export function writeAttribute(
  attribute: string,
  value: string | undefined,
  name: string,
  quizName: string,
): WrittenAttribute | undefined {
  const isQuiz = name === quizName;
  const names = isQuiz ? ['id', ...ATTRIBUTE_NAMES] : (TAKES[name] ?? []);
  if (names.includes(attribute)) return writeOwn(attribute, value, isQuiz);
  const meant = suggestAttribute({name: attribute, value: value ?? ''}, names, quizName);
  if (meant === undefined) return undefined;
  if (meant === `:::${quizName}[Title]`) {
    const text = isQuiz ? (value ?? '') : `:::${quizName}[${value ?? 'Title'}]`;
    return {kind: isQuiz ? 'title' : 'elsewhere', text};
  }
  if (meant.startsWith(':')) {
    // Its value has to be right there.
    const [, other = ''] = /^:+([\w-]+)\{/.exec(meant) ?? [];
    const text = other && other !== name ? rewriteOpener(meant, other, quizName)?.line : undefined;
    return {kind: 'elsewhere', text: text ?? meant};
  }
  if (meant === '#id' || meant.startsWith('#'))
    return writeOwn('id', value ?? meant.slice(1), isQuiz);
  return writeOwn(meant, value, isQuiz);
}

function writeOwn(
  attribute: string,
  value: string | undefined,
  isQuiz: boolean,
): WrittenAttribute | undefined {
  if (attribute === 'id') {
    const id = (value ?? '').replace(/[^\w-]+/g, '-');
    if (!id) return undefined;
    return {kind: 'id', text: `#${ID.test(id) ? id : `id-${id.replace(/^-/, '')}`}`};
  }
  if (SWITCHES.has(attribute)) {
    return {kind: 'pair', text: value === 'false' ? `${attribute}=false` : attribute};
  }
  if (!isQuiz) return value ? {kind: 'pair', text: `${attribute}=${quoteValue(value)}`} : undefined;
  const [problem] = validateAttributes({[attribute]: value ?? ''}).problems;
  if (problem && problem.suggestion === undefined) return undefined;
  const inner = problem?.suggestion?.split('=').at(-1);
  return {kind: 'pair', text: `${attribute}=${quoteValue(inner ?? value ?? '')}`};
}
