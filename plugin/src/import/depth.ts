import type {Nodes, Root} from 'mdast';
import {parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Fragment = DefaultTreeAdapterTypes.DocumentFragment;

/** How deep foreign content may be nested. Nobody nests more. The parser needs hours for deeper content, or fails. */
export const MAX_DEPTH = 100;
/** The most marks of a paragraph times its length. For each mark, the parser looks for the other half up to the end. */
const MAX_COST = 1e8;

/** Foreign content that cannot be read in a reasonable time. `line` is the 1-based line at which that shows. */
export class UnreadableError extends Error {
  constructor(
    readonly reason: string,
    readonly line: number,
  ) {
    super(reason);
  }
}

function tooLong(marks: number, length: number, line: number): UnreadableError {
  const reason = `a paragraph of ${length} characters with ${marks} marks such as \`[\`, which would take too long to read`;
  return new UnreadableError(reason, line);
}

/** Makes the error for content that is nested too deep at a 1-based line. */
export function tooDeep(line: number): UnreadableError {
  return new UnreadableError(`nested more than ${MAX_DEPTH} levels deep`, line);
}

const MARK = /[[\]{}<(@]|\*+|_+|~+|:(?=[a-z])/gi;

/**
 * Throws an `UnreadableError` where Markdown opens more than it may before it closes any of it. Counting marks takes no
 * time, while the parser takes hours for some of these texts:
 *
 * - `> > > a` opens three quotations, and `- 1. a` opens two lists.
 * - `*a **b [c` opens emphasis, strong emphasis and a link.
 * - `a]]]` closes three links that are not open, which costs the parser as much.
 * - `<b><b></b></b>` opens two elements. `Map<K>` opens none, because `</K>` never comes.
 */
export function checkMarkdown(text: string): void {
  checkTags(text, {names: new Set(Array.from(text.matchAll(END), ([, name = '']) => name))});
  let open = new Map<string, number>();
  let [marks, length] = [0, 0];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (countContainers(line) > MAX_DEPTH) throw tooDeep(index + 1);
    // A blank line closes what is open in a text.
    if (!line.trim()) {
      open = new Map();
      [marks, length] = [0, 0];
    }
    for (const {0: mark, index: start} of line.matchAll(MARK)) {
      const [kind, change] = weigh(mark, line[start - 1], line[start + mark.length]);
      const count = (open.get(kind) ?? 0) + change;
      if (Math.abs(count) > MAX_DEPTH) throw tooDeep(index + 1);
      open.set(kind, kind === '[' ? count : Math.max(count, 0));
      marks += 1;
    }
    length += line.length;
    if (marks * length > MAX_COST) throw tooLong(marks, length, index + 1);
  });
}

const CONTAINER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * Counts the lists and quotations that a line is in: `> - 1. a` is in three. A list in a list is indented by at least two
 * columns, so `    - a` may be in three lists.
 */
function countContainers(line: string): number {
  let count = 0;
  CONTAINER.lastIndex = 0;
  while (CONTAINER.test(line)) count += 1;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return count > 0 ? count + indent / 2 : 0;
}

/**
 * Returns the kind of a mark, and how many levels it opens. A mark that closes levels has a number below 0.
 *
 * - `[` is `['[', 1]`, and `]` is `['[', -1]`.
 * - `**` before a word is `['*', 2]`, behind a word `['*', -2]`, and between two words `['*', 0]`.
 */
function weigh(mark: string, before = ' ', after = ' '): [kind: string, change: number] {
  if (/[<(:@]/.test(mark)) return [mark, 0];
  if (/[[{]/.test(mark)) return [mark, 1];
  if (mark === ']') return ['[', -1];
  if (mark === '}') return ['{', -1];
  const [opens, closes] = [flanks(after, before), flanks(before, after)];
  if (opens === closes) return [mark.charAt(0), 0];
  return [mark.charAt(0), opens ? mark.length : -mark.length];
}

/** Whether a run of marks may begin or end emphasis of the text on its `inner` side: `*a` may, and `* a` may not. */
function flanks(inner: string, outer: string): boolean {
  return !/\s/.test(inner) && (!/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}\p{S}]/u.test(outer));
}

const TAG = /<(\/?)([a-z][\w:.-]*)(?![\w:.-])(?:"[^"<>]*"|'[^'<>]*'|[^<>"'])*?(\/?)>/gi;
const END = /<\/([a-z][\w:.-]*)/gi;
/** Elements without an end, such as `<br>`, and elements that the next one ends, such as `<li>`. */
const ENDLESS =
  /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[dt]|t[rdh]|thead|tbody|tfoot|option|optgroup|colgroup|r[pt])$/i;

/** What counts of the tags in a text. */
interface TagOptions {
  /** Elements of these names alone. Default: all. */
  names?: ReadonlySet<string>;
  /** The line at which the text begins. Default 1. */
  line?: number;
}

/** Throws an `UnreadableError` where tags open more elements than they may before they close any of them. */
function checkTags(text: string, {names, line = 1}: TagOptions): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const {1: slash, 2: name = '', 3: isEmpty, index} of text.matchAll(TAG)) {
    if (isEmpty || ENDLESS.test(name) || names?.has(name) === false) continue;
    const count = open.get(name) ?? 0;
    if (slash && count === 0) continue;
    open.set(name, slash ? count - 1 : count + 1);
    depth += slash ? -1 : 1;
    if (depth > MAX_DEPTH) throw tooDeep(text.slice(0, index).split('\n').length - 1 + line);
  }
}

/**
 * Throws an `UnreadableError` where a tree of Markdown is too deep. Code in a tag can hide the tag from those who count:
 * `<A b={"<"}>` opens an element, and so does `<>`.
 */
export function checkTree(root: Root): void {
  let level: Nodes[] = [root];
  // A list is two levels of the tree: itself and its item.
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 2 * MAX_DEPTH) throw tooDeep(level[0]?.position?.start.line ?? 1);
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
}

/** Parses HTML that begins at a line. Throws an `UnreadableError` where it is nested too deep. */
export function parseHtml(html: string, line = 1): Fragment {
  checkTags(html, {line});
  const root = parseFragment(html);
  // Tags in the wrong order can make a deep tree of a flat text.
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw tooDeep(line);
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return root;
}
