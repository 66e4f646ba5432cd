import {ATTRIBUTE_NAMES, validateAttributes} from '../attributeValues.js';
import {suggestAttribute} from '../suggestAttribute.js';

/** What a directive takes in its braces. Others take nothing. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  question: ['id', 'multiple', 'review'],
  lines: ['by'],
};

/** A name, `=` and a value in braces of its own. */
const ATTRIBUTE = /^([\w:-]+)\s*=\s*\{([^{}]*)\}/;

/**
 * Finds the first attribute that is written as in JSX, at the start of a text, and says how it is written in a directive.
 * `name` is the directive's, in lower case, and `quizName` what blocks with quizzes are called.
 *
 *     attempts={2}     → `{attempts=2}`
 *     multiple={true}  → `{multiple}`
 *     title={"Ports"}  → `:::quiz[Ports]`
 */
export function findJsxAttribute(
  text: string,
  name: string,
  quizName: string,
): {length: number; words: {actual: string; expected: string}} | undefined {
  const [written, attribute = '', expression = ''] = ATTRIBUTE.exec(text) ?? [];
  if (written === undefined) return undefined;
  const value = expression.trim().replace(/^(["'`])(.*)\1$/, '$2');
  const actual = `\`${written}\` with braces around the value`;
  const expected = `\`${writeAttribute(attribute, value, name, quizName)}\``;
  return {length: written.length, words: {actual, expected}};
}

function writeAttribute(attribute: string, value: string, name: string, quizName: string): string {
  const isQuiz = name === quizName;
  const names = isQuiz ? ['id', ...ATTRIBUTE_NAMES] : (TAKES[name] ?? []);
  if (attribute === 'id' && names.includes('id')) return `{#${value}}`;
  if (!names.includes(attribute)) {
    const meant = suggestAttribute({name: attribute, value}, names, quizName);
    if (meant === `:::${quizName}[Title]`) return `:::${quizName}[${value}]`;
    if (meant !== undefined && /^[:#]/.test(meant)) return meant;
    if (meant !== undefined) return `{${meant}=${quoteValue(value)}}`;
  }
  if (attribute === 'multiple' && value === 'true') return '{multiple}';
  const [problem] = isQuiz ? validateAttributes({[attribute]: value}).problems : [];
  return `{${attribute}=${quoteValue(problem?.suggestion ?? value)}}`;
}

/** Quotation marks are needed around what has white space or other marks in it. */
function quoteValue(value: string): string {
  return /^[^\s"'<>=`{}]+$/.test(value) ? value : `"${value.replaceAll('"', "'")}"`;
}
