import type {Code, Html, Text} from 'mdast';
import type {Node} from 'unist';

import type {Place, Point} from './problem.js';

/** The author's text, for what the tree does not tell: markers, indentation, attribute positions. */
export interface Source {
  text: string;
  lines: string[];
  /** What blocks with quizzes are called in it: `quiz`, unless the site has another name for them. */
  quizName: string;
}

/** The text of a file as the parser counts in it: without a byte order mark. */
export function readText(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : value instanceof Uint8Array
        ? new TextDecoder().decode(value)
        : '';
  return text.replace(/^\uFEFF/, '');
}

/** Cuts a text into its lines. They end as on any system, also in the values of a tree. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Prepares the text of a file. */
export function readSource(text: string, quizName = 'quiz'): Source {
  return {text, lines: splitLines(text), quizName};
}

/** The text of a 1-based line, empty when there is none. */
export function lineAt(source: Source, line: number): string {
  return source.lines[line - 1] ?? '';
}

/** The text at a place on one line. */
export function textAt(source: Source, {start, end}: Place): string {
  return lineAt(source, start.line).slice(start.column - 1, end.column - 1);
}

/** The text that a node was parsed from, empty when it has no position. */
export function sourceOf(source: Source, node: Node): string {
  const {position} = node;
  return position?.start.offset === undefined
    ? ''
    : source.text.slice(position.start.offset, position.end.offset);
}

/** Characters of a quotation in a message. */
const LENGTH = 60;

/** What an author wrote for some nodes, without the marker of an option, on one line and cut, to be quoted in a message. */
export function quote(source: Source, nodes: readonly Node[]): string {
  const start = nodes[0]?.position?.start.offset;
  const end = nodes.at(-1)?.position?.end.offset;
  const text = start === undefined ? '' : source.text.slice(start, end);
  const line = splitLines(text)
    .map((each) => each.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/^\[[ xX]\] /, '');
  return line.length > LENGTH ? `${line.slice(0, LENGTH).trimEnd()}…` : line;
}

/** The end of a 1-based line. */
export function endOfLine(source: Source, line: number): Required<Point> {
  const {text} = source;
  const end = [...text.matchAll(/\r\n|\r|\n|$/g)][line - 1]?.index ?? text.length;
  return {line, column: lineAt(source, line).length + 1, offset: end};
}

/** A place on one line, from 0-based `start` to `end` columns. */
export function placeOnLine(line: number, start: number, end: number): Place {
  return {start: {line, column: start + 1}, end: {line, column: end + 1}};
}

/** The first line of a node, without the white space before it: a fence is shown, not the whole block. */
export function firstLineOf(source: Source, node: Node): Place | undefined {
  const start = node.position?.start;
  if (!start) return undefined;
  return placeOnLine(start.line, start.column - 1, lineAt(source, start.line).trimEnd().length);
}

/** The line, 1-based, on which a value begins. Above most code stands its fence. Not a number without a position. */
export function firstLineOfValue({type, value, position}: Code | Html | Text): number {
  const {start, end} = position ?? {};
  if (!start || !end) return NaN;
  const isFenced = type === 'code' && splitLines(value).length <= end.line - start.line;
  return start.line + (isFenced ? 1 : 0);
}

/** The last line of a node, without what stands before it. */
export function lastLineOf(source: Source, node: Node): Place | undefined {
  const end = node.position?.end;
  if (!end) return undefined;
  const text = lineAt(source, end.line);
  const start = /^[\s>]*/.exec(text)?.[0].length ?? 0;
  return placeOnLine(end.line, start, text.trimEnd().length);
}

/** Where a name stands in what the page's front matter says under `quiz`. */
export function placeInFrontMatter(name: string, {lines}: Source): Place | undefined {
  const quiz = lines.findIndex((text) => /^["']?quiz["']?\s*:/.test(text));
  if (quiz === -1) return undefined;
  const own = lines.findIndex((text, index) => index > quiz && !/^\s/.test(text));
  const key = new RegExp(`(?<=^|[\\s{,])["']?${name.replace(/\W/g, '\\$&')}["']?\\s*:`);
  const found = lines.findIndex((text, index) => index >= quiz && index < own && key.test(text));
  const line = found === -1 ? quiz : found;
  const column = Math.max(0, lines[line]?.indexOf(name) ?? 0);
  return placeOnLine(line + 1, column, column + name.length);
}

/** The place of a text by its 0-based offsets; it is on one line. */
export function placeOffsets(text: string, start: number, end: number): Place {
  const lines = splitLines(text.slice(0, start));
  const column = lines.at(-1)?.length ?? 0;
  return placeOnLine(lines.length, column, column + end - start);
}
