import type {RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import type {Context} from '../grammar/context.js';
import {rewriteOpener} from '../grammar/mistakes/rewriteOpener.js';
import {isComment} from '../mdast/comment.js';
import {lineAt, placeOnLine} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';

/** A line of settings, an item of a list in them, and a line below one of them. */
const SETTING = /^[a-z][\w-]*\s*:(?:\s|$)/;
const MORE = /^(?:\s+\S|-\s|#)/;

/** The line around settings. */
const FENCE = /^(?:-{3}|\+{3})\s*$/;

/** Blocks of which the lines are shown, or left out, as they stand. */
const VERBATIM: ReadonlySet<string> = new Set(['code', 'html', 'math', 'mdxFlowExpression']);

/**
 * Takes settings out of a quiz that are written as in the front matter of a page, and reports them.
 *
 * ```markdown
 * :::quiz
 *
 * ---
 * title: Ports       → `malformed-attributes`, which asks for `:::quiz[Ports]{shuffle=all}`
 * shuffle: true
 * ---
 * ```
 *
 * The same lines in a code block are an example that readers see.
 */
export function takeFrontMatter(quiz: ContainerDirective, {source, problems}: Context): void {
  const {start, end} = quiz.position ?? {};
  if (!start || !end) return;
  const verbatim = listVerbatimLines(quiz);
  for (let line = start.line + 1; line < end.line; line += 1) {
    const settings = verbatim.has(line) ? undefined : readSettings(line, end.line, source);
    if (!settings) continue;
    const last = line + settings.length + 1;
    const isAbove = replaceBlocks(quiz, line, last);
    problems.push({
      rule: 'malformed-attributes',
      place: placeLine(line, source),
      actual: `front matter in a quiz, from line ${line} to line ${last}`,
      ...advise(settings, isAbove, source),
    });
    line = last;
  }
}

function listVerbatimLines(quiz: ContainerDirective): Set<number> {
  const lines = new Set<number>();
  walk(quiz, ({type, position}) => {
    if (!VERBATIM.has(type) || !position) return undefined;
    for (let line = position.start.line; line <= position.end.line; line += 1) lines.add(line);
    return undefined;
  });
  return lines;
}

/** The lines of settings below a line, without the lines around them. Nothing where none are there. */
function readSettings(first: number, end: number, source: Source): string[] | undefined {
  const read = (line: number): string => lineAt(source, line).replace(/^[\s>]*(?=[-+]{3})/, '');
  if (!FENCE.test(read(first))) return undefined;
  const settings: string[] = [];
  for (let line = first + 1; line < end; line += 1) {
    const text = lineAt(source, line).replace(/^>\s?/, '');
    if (FENCE.test(read(line))) return settings.length > 0 ? settings : undefined;
    if (!SETTING.test(text) && !(settings.length > 0 && MORE.test(text))) return undefined;
    settings.push(text);
  }
  return undefined;
}

/** Removes the blocks of some lines; where something is above and below them, a separator stays. Says whether it does. */
function replaceBlocks(quiz: ContainerDirective, first: number, last: number): boolean {
  const blocks = quiz.children as RootContent[];
  const isIn = ({position}: RootContent): boolean =>
    position !== undefined && first <= position.start.line && position.end.line <= last;
  const start = blocks.findIndex(isIn);
  const count = blocks.filter(isIn).length;
  if (start === -1) return false;
  const isShown = (block: RootContent): boolean =>
    !isComment(block) && !(block.type === 'paragraph' && block.data?.directiveLabel);
  const isBetween = [blocks.slice(0, start), blocks.slice(start + count)].every((side) =>
    side.some(isShown),
  );
  const rule = blocks[start]?.position;
  blocks.splice(start, count);
  if (isBetween) {
    blocks.splice(start, 0, {
      type: 'thematicBreak',
      data: {swallowed: true},
      ...(rule && {position: rule}),
    });
  }
  return isBetween;
}

function advise(
  settings: readonly string[],
  isBetween: boolean,
  {quizName}: Source,
): {expected: string; note: string} {
  const pairs = settings
    .filter((text) => SETTING.test(text))
    .map((text) => {
      const [name = '', ...rest] = text.split(':');
      const value = rest
        .join(':')
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2')
        .replace(/["{}]/g, "'");
      return `${name.trim()}="${value}"`;
    });
  const name = isBetween ? 'question' : quizName;
  const rewritten = rewriteOpener(`::${name}{${pairs.join(' ')}}`, name, quizName);
  const line = rewritten?.line ?? '';
  const isPlain = line === `:::${quizName}` || line === '::question';
  const others = (rewritten?.elsewhere ?? []).map((each) => `\`${each}\``);
  const written = [...(isPlain ? [] : [`\`${line}\``]), ...others];
  return {
    expected:
      written.length > 0
        ? written.join(' and ')
        : 'no settings, since the quiz takes none of these',
    note: isBetween
      ? 'put one `---` with blank lines around it in place of these lines'
      : 'remove these lines',
  };
}

function placeLine(line: number, source: Source) {
  const text = lineAt(source, line).trimEnd();
  return placeOnLine(line, /^[\s>]*/.exec(text)?.[0].length ?? 0, text.length);
}
