import type {ContainerDirective, LeafDirective} from 'mdast-util-directive';
import type {Point} from 'unist';

import {isComment} from '../../mdast/comment.js';
import {splitMark} from '../../files/splitMark.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {Page} from '../../page/readPage.js';

/** What became of a file. */
export interface WrittenIds {
  text: string;
  /** How many ids were written. */
  count: number;
  /** Ids that `{#id}` cannot hold, such as an id of Greek letters, with their 1-based lines. */
  left: {id: string; line: number}[];
}

/** What may stand behind `#`. */
const ID = /^[A-Za-z][\w-]*$/;

/**
 * Writes the ids of quizzes and questions into the text of their page where they are missing, and changes nothing else.
 * The page was read from the same text, and has no mistakes.
 *
 * - `:::quiz[Planets]` becomes `:::quiz[Planets]{#planets}`.
 * - A question without `::question` gets a line `::question{#which-planet}` and a blank line above it.
 */
export function writeIds(text: string, {quizzes}: Page): WrittenIds {
  const [mark, rest] = splitMark(text);
  // Each line has its end.
  const lines = rest.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? [];
  const left: WrittenIds['left'] = [];
  let count = 0;
  const edit = (line: number, id: string, change: () => void) => {
    if (!ID.test(id)) {
      left.push({id, line});
      return;
    }
    change();
    count += 1;
  };
  for (const {quiz, parsed, node} of quizzes) {
    const fence = node.position?.start.line;
    if (parsed.id === undefined && fence) {
      edit(fence, quiz.id, () => addToDirective(lines, node, quiz.id));
    }
    for (const written of parsed.questions) {
      const line = written.id === undefined ? findLine(written) : undefined;
      const {directive, question} = written;
      if (!line) continue;
      edit(line, question.id, () => {
        if (directive) addToDirective(lines, directive, question.id);
        else lines[line - 1] = addDirective(lines[line - 1] ?? '', question.id);
      });
    }
  }
  return {text: mark + lines.join(''), count, left};
}

/** Finds the line for the id of a question: the line of its directive, or else of its first block that is no comment. */
function findLine({directive, section}: IdentifiedQuestion): number | undefined {
  const start = directive ?? section.find((block) => !isComment(block));
  return start?.position?.start.line;
}

/**
 * Puts an id first into the braces of a directive, which may have none yet.
 *
 * ```markdown
 * :::quiz[A title     → `{#id}` behind the bracket, on the second line
 * of two lines]
 *
 * ::question{review}  → `::question{#id review}`
 * ```
 */
function addToDirective(
  lines: string[],
  {data}: ContainerDirective | LeafDirective,
  id: string,
): void {
  const {opening, attributes} = data?.position ?? {};
  if (!opening) return;
  if (!attributes) {
    insert(lines, opening.end, `{#${id}}`);
    return;
  }
  const [first = opening.end] = Object.values(attributes).flatMap((place) => place?.start ?? []);
  const brace = findBrace(lines, first);
  const rest = (lines[brace.line - 1] ?? '').slice(brace.column - 1);
  insert(lines, brace, `#${id}${/^[\s}]/.test(rest) ? '' : ' '}`);
}

/** Finds the place behind the last `{` before a place. Braces may have several lines. */
function findBrace(lines: readonly string[], {line, column}: Point): Point {
  const index = (lines[line - 1] ?? '').slice(0, column - 1).lastIndexOf('{');
  if (index !== -1 || line === 1) return {line, column: index + 2};
  return findBrace(lines, {line: line - 1, column: Infinity});
}

function insert(lines: string[], {line, column}: Point, text: string): void {
  const written = lines[line - 1] ?? '';
  lines[line - 1] = written.slice(0, column - 1) + text + written.slice(column - 1);
}

/** Puts a directive and a blank line above a line. Above `> Which?`, they begin with `>` too. */
function addDirective(line: string, id: string): string {
  const prefix = /^[\s>]*/.exec(line)?.[0] ?? '';
  const end = /\r\n|\n|\r/.exec(line)?.[0] ?? '\n';
  return `${prefix}::question{#${id}}${end}${prefix.trimEnd()}${end}${line}`;
}
