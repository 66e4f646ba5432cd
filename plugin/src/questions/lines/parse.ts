import type {Code} from 'mdast';

import {isVisible} from '../../mdast/comment.js';
import {copyAsText} from '../../mdast/copyAsText.js';
import type {Place} from '../../mdast/problem.js';
import {tidyLines} from '../../mdast/tidyLines.js';
import {dropInvisible} from '../../mdast/invisible.js';
import {firstLineOf, lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Context} from '../../grammar/context.js';
import type {QuestionParser} from '../contract.js';
import {locateDeclared, readDeclaration} from '../declared.js';
import {findLineNumbers} from '../lineNumbers.js';
import {buildOrder, countItems, isUniform} from '../order/build.js';
import type {Item} from '../order/build.js';
import {findClosingLine} from './closing.js';
import {findDistractors} from './distractors.js';
import {explainSplitProgram} from './splitProgram.js';

const ATTRIBUTES = {
  by: {pattern: /^block$/, expected: '`block`, or no `by` for single lines'},
  indent: {pattern: /^none$/, expected: '`none`, or no `indent` to show it'},
};

/** Reads `::lines`: the fence below it is in the right order, and a second one holds wrong lines. */
export const linesParser: QuestionParser<'lines'> = {
  module: 'order',
  locate: (blocks, context) =>
    locateDeclared({name: 'lines', noun: 'a code fence', type: 'code', most: 2}, blocks, context),
  parse(blocks, _, context, {explanation}) {
    const {by, indent} = readDeclaration(blocks, ATTRIBUTES, context);
    const fences = blocks.filter((block): block is Code => block.type === 'code');
    const [fence, other] = fences;
    if (!fence) return undefined;
    const foreign = findDistractors(fences, explanation, context.source);
    if (foreign.length > 0) {
      context.problems.push(...foreign);
      return undefined;
    }
    const numbered = fences.flatMap(
      (each) => findLineNumbers(each, 'which tells readers the order', context.source) ?? [],
    );
    if (numbered.length > 0) {
      context.problems.push(...numbered);
      return undefined;
    }
    const split = explainSplitProgram(fences, explanation, by, context.source);
    if (split) {
      context.problems.push(split);
      return undefined;
    }
    const right = cut(fence, by, indent);
    const wrong = other ? cut(other, by, indent) : [];
    const before = context.problems.length;
    checkLines(fence, right, by, context);
    for (const line of wrong) checkWrong(line, right, context);
    checkLooks([...right, ...wrong], context);
    if (context.problems.length > before) return undefined;
    const key = {name: 'key', children: copyAsText([fence])};
    const doubt = findClosingLine(right, explanation.some(isVisible), (line) =>
      placeLine(line, context),
    );
    return {...buildOrder('lines', right, wrong, key), ...(doubt && {doubts: [doubt]})};
  },
  countParts: (body) => countItems(body, 'line'),
  showPlain({items}, read) {
    const fences = items.flatMap(read).filter((node): node is Code => node.type === 'code');
    const lang = fences[0]?.lang ?? null;
    return [{type: 'code', lang, value: fences.map(({value}) => value).join('\n')}];
  },
};

/** A line or block of a fence, and which of its lines it begins at. */
interface Line extends Item {
  fence: Code;
  index: number;
}

/**
 * The lines of a fence, or its blocks. Without their indentation they do not tell where they belong, and those that differ
 * in nothing else are equal.
 */
function cut(fence: Code, by: string | undefined, indent: string | undefined): Line[] {
  const lines: Line[] = [];
  let text: string[] = [];
  const add = (next: number): void => {
    const shown = indent ? text.map((line) => line.trimStart()) : text;
    const value = shown.join('\n');
    const code: Code = {type: 'code', ...(fence.lang && {lang: fence.lang}), value};
    if (text.length > 0) {
      lines.push({
        canonical: value.normalize('NFC'),
        children: [code],
        fence,
        index: next - text.length,
      });
    }
    text = [];
  };
  const all = tidyLines(fence.value).split('\n');
  all.forEach((line, index) => {
    if (line) text.push(line);
    if (!line || by !== 'block') add(line ? index + 1 : index);
  });
  add(all.length);
  return lines;
}

function checkLines(
  fence: Code,
  right: readonly Line[],
  by: string | undefined,
  {source, problems}: Context,
): void {
  const noun = by === 'block' ? 'block' : 'line';
  const place = firstLineOf(source, fence);
  if (right.length < 2) {
    const actual = right.length ? `code of one ${noun}` : 'empty code fence below `::lines`';
    const expected = `at least two ${noun}s`;
    problems.push({rule: 'too-few-options', place, actual, expected});
  } else if (isUniform(right)) {
    const actual = `${noun}s that are all the same`;
    problems.push({rule: 'duplicate-option', place, actual, expected: `${noun}s that differ`});
  }
}

function checkWrong(line: Line, right: readonly Line[], context: Context): void {
  const same = right.find(({canonical}) => canonical === line.canonical);
  if (!same) return;
  const first = placeLine(same, context);
  context.problems.push({
    rule: 'duplicate-option',
    place: placeLine(line, context),
    actual: 'wrong line that is also a right one',
    expected: 'lines that are not in the first fence',
    ...(first && {first}),
  });
}

/** Equal lines are interchangeable; those that only look equal are not. */
function checkLooks(lines: readonly Line[], context: Context): void {
  const seen = new Map<string, Line>();
  for (const line of lines) {
    const looks = dropInvisible(line.canonical);
    const same = seen.get(looks) ?? line;
    seen.set(looks, same);
    if (same.canonical === line.canonical) continue;
    const first = placeLine(same, context);
    context.problems.push({
      rule: 'duplicate-option',
      place: placeLine(line, context),
      actual: 'line that differs from another one in invisible characters alone',
      expected: 'lines that are equal or look different',
      ...(first && {first}),
    });
  }
}

function placeLine({fence, index}: Line, {source}: Context): Place | undefined {
  const start = fence.position?.start;
  if (!start) return undefined;
  const isFenced = /^(?:`{3,}|~{3,})/.test(sourceOf(source, fence));
  const line = start.line + index + (isFenced ? 1 : 0);
  const text = lineAt(source, line);
  const column = text.length - text.replace(/^[\s>]+/, '').length;
  return placeOnLine(line, column, text.trimEnd().length);
}
