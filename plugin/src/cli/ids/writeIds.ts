import {endOfLabel} from '../../grammar/attributeTokens.js';
import {isComment} from '../../mdast/comment.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {Page} from '../../page/readPage.js';

/** What became of a file. */
export interface WrittenIds {
  text: string;
  /** How many ids were written. */
  count: number;
  /** Ids that are none as authors write them, such as those of titles in other scripts, with their 1-based lines. */
  left: {id: string; line: number}[];
}

/** As `#id` takes it. */
const ID = /^[A-Za-z][\w-]*$/;

/**
 * Writes the ids that the quizzes of a page have into its text where they are missing, and touches nothing else.
 * The page was read from the same text, and has no mistakes.
 */
export function writeIds(text: string, {quizzes}: Page): WrittenIds {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  // With their ends.
  const lines = text.slice(mark.length).match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? [];
  const left: WrittenIds['left'] = [];
  let count = 0;
  const edit = (line: number, id: string, change: (text: string) => string) => {
    if (!ID.test(id)) {
      left.push({id, line});
      return;
    }
    lines[line - 1] = change(lines[line - 1] ?? '');
    count += 1;
  };
  for (const {quiz, parsed, node} of quizzes) {
    const fence = node.position?.start.line;
    if (parsed.id === undefined && fence) {
      edit(fence, quiz.id, (line) => addToDirective(line, 'quiz', quiz.id));
    }
    for (const written of parsed.questions) {
      const line = written.id === undefined ? findLine(written) : undefined;
      const {id} = written.question;
      if (!line) continue;
      edit(line, id, (text) =>
        written.directive ? addToDirective(text, 'question', id) : addDirective(text, id),
      );
    }
  }
  return {text: mark + lines.join(''), count, left};
}

/** Where the id of a question belongs: its directive, else the first block that is no comment. */
function findLine({directive, section}: IdentifiedQuestion): number | undefined {
  const start = directive ?? section.find((block) => !isComment(block));
  return start?.position?.start.line;
}

/** Puts an id first into the braces of a directive, which may have none yet. */
function addToDirective(line: string, name: string, id: string): string {
  const start = line.indexOf(`::${name}`);
  if (start === -1) return line;
  let index = start + `::${name}`.length;
  if (line[index] === '[') index = endOfLabel(line, index);
  const before = line.slice(0, index);
  const after = line.slice(index);
  if (!after.startsWith('{')) return `${before}{#${id}}${after}`;
  const rest = after.slice(1);
  return `${before}{#${id}${/^[\s}]/.test(rest) ? '' : ' '}${rest}`;
}

/** Puts a directive and a blank line before a line, as deep in other blocks as that line is. */
function addDirective(line: string, id: string): string {
  const prefix = /^[\s>]*/.exec(line)?.[0] ?? '';
  const end = /\r\n|\n|\r/.exec(line)?.[0] ?? '\n';
  return `${prefix}::question{#${id}}${end}${prefix.trimEnd()}${end}${line}`;
}
