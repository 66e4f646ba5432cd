import {writeAttribute} from './rewriteOpener.js';

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
  const meant = writeAttribute(attribute, value, name, quizName);
  const actual = `\`${written}\` with braces around the value`;
  const cure =
    meant?.kind === 'title'
      ? `:::${quizName}[${meant.text}]`
      : meant?.kind === 'elsewhere'
        ? meant.text
        : `{${meant?.text ?? `${attribute}=${value}`}}`;
  return {length: written.length, words: {actual, expected: `\`${cure}\``}};
}
