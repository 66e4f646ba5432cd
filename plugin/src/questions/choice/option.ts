import type {BlockContent, DefinitionContent, ListItem, Nodes, Paragraph} from 'mdast';

import {isJoined} from '../../grammar/mistakes/swallowed.js';
import {isBlank} from '../../grammar/syntax/index.js';
import {canonicalize, saysNothing} from '../../mdast/canonical.js';
import {isComment, isVisible} from '../../mdast/comment.js';
import type {Context} from '../../grammar/context.js';
import type {Problem} from '../../mdast/problem.js';
import {firstLineOf, lineAt, placeOnLine, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {findNameless} from '../alike.js';

type Block = BlockContent | DefinitionContent;

/** One item of a task list as an option. */
export interface ParsedOption {
  item: ListItem;
  correct: boolean;
  pin: boolean;
  /** Inline content of a one-paragraph option, else its blocks. */
  text: Nodes[];
  block: boolean;
  feedback: Nodes[];
  /** The text in a form that reformatting does not change. */
  canonical: string;
  /** What readers see of its blocks. */
  shown: Block[];
}

/** A marker alone on its line: GFM sees no task item there, although a block follows. */
const LONE_MARKER = /^\[([ xX])\]$/;

/** What people type in place of `[ ]` and `[x]`. */
const BAD_MARKER = /^(?:\[[^\]\n]{0,3}\](?!\()|[［【〔「][^\n］】〕」]{0,3}[］】〕」\]])/;

/** Some keyboards type it for a space, and nobody sees it. */
const NO_BREAK_SPACE = '\u00A0';

/** Whether a list item is, as it stands, an option. */
export function isOption(item: ListItem): boolean {
  return typeof item.checked === 'boolean' || readLoneMarker(item) !== undefined;
}

/** Whether an option is marked as correct. */
export function isMarked(item: ListItem): boolean {
  return item.checked ?? readLoneMarker(item)?.toLowerCase() === 'x';
}

/** The text in brackets that was probably meant as a marker. */
export function readBadMarker(item: ListItem, source: Source): string | undefined {
  if (isOption(item)) return undefined;
  const paragraph = item.children[0];
  const [, next] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  // In `[[[x] a`, the last two brackets before the `x` begin a blank.
  const rest = isBlank(next) ? sourceOf(source, next) : '';
  return BAD_MARKER.exec(startOf(item) + rest)?.[0];
}

/** Names the space that looks like the one that was expected. */
function describeMarker(marker: string, after: string): Pick<Problem, 'actual' | 'expected'> {
  const actual = `marker \`${marker}\``;
  if (marker.includes(NO_BREAK_SPACE)) return {actual: `no-break space in the ${actual}`};
  if (!after.startsWith(NO_BREAK_SPACE) || !/^\[[ xX]\]$/.test(marker)) return {actual};
  return {actual: `no-break space after the ${actual}`, expected: 'a plain space'};
}

function readLoneMarker(item: ListItem): string | undefined {
  const paragraph = item.children[0];
  return paragraph?.type === 'paragraph' && paragraph.children.length === 1
    ? LONE_MARKER.exec(startOf(item))?.[1]
    : undefined;
}

function startOf(item: ListItem): string {
  const paragraph = item.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : '';
}

/** Reads one item; its mistakes go to the context, and then nothing comes back. */
export function readOption(item: ListItem, context: Context): ParsedOption | undefined {
  const {source, problems} = context;
  const badMarker = readBadMarker(item, source);
  const first = item.children[0];
  if (badMarker && first?.position) {
    const {line, column} = first.position.start;
    const [start, end] = [column - 1, column - 1 + badMarker.length];
    const place = placeOnLine(line, start, end);
    // From the source, because a blank may have begun in it.
    const marker = lineAt(source, line).slice(start, end);
    const after = lineAt(source, line).slice(end);
    problems.push({rule: 'bad-marker', place, ...describeMarker(marker, after)});
    return undefined;
  }
  if (!isOption(item)) {
    problems.push({rule: 'mixed-list', place: firstLineOf(source, item)});
    return undefined;
  }
  if (first?.type === 'paragraph' && /^(`{3,}|~{3,})/.test(sourceOf(source, first))) {
    problems.push({
      rule: 'bad-marker',
      place: firstLineOf(source, first),
      actual: 'code fence on the line of the marker',
      expected: 'the marker alone on its line, and the fence indented below it after a blank line',
    });
    return undefined;
  }
  return build(item, context);
}

function build(item: ListItem, context: Context): ParsedOption | undefined {
  const {source, problems} = context;
  const lone = readLoneMarker(item);
  const blocks: Block[] = item.children.filter((child) => !isComment(child));
  if (lone !== undefined) blocks.shift();
  const texts = blocks.filter((child) => child.type !== 'blockquote');
  const feedback = blocks.flatMap((child) => (child.type === 'blockquote' ? child.children : []));
  const nested = texts.find((child) => child.type === 'list' && child.children.some(isOption));
  if (nested) {
    problems.push({rule: 'nested-task-list', place: firstLineOf(source, nested)});
    return undefined;
  }
  const behind = findBehindFeedback(blocks);
  if (behind) {
    problems.push({rule: 'block-after-feedback', place: firstLineOf(source, behind)});
    return undefined;
  }
  const shown = texts.filter(isVisible);
  const first = shown[0];
  const pin = first?.type === 'paragraph' && takePin(first, source);
  const canonical = canonicalize(shown);
  if (saysNothing(canonical)) {
    problems.push({rule: 'empty-option', place: firstLineOf(source, item)});
    return undefined;
  }
  const nameless = findNameless('option', {
    content: shown,
    canonical,
    place: firstLineOf(source, item),
  });
  if (nameless.length > 0) {
    problems.push(...nameless);
    return undefined;
  }
  reportPins(shown, context);
  const block = shown.length > 1 || first?.type !== 'paragraph';
  const correct = isMarked(item);
  // Definitions show nothing, but what refers to them needs them.
  const rest = texts.filter((child) => !isVisible(child));
  const text = block ? texts : [...first.children, ...rest];
  return {
    item,
    correct,
    pin,
    text,
    block,
    feedback: feedback.some(isVisible) ? feedback : [],
    canonical,
    shown,
  };
}

/**
 * The first block behind feedback that is none. It would be shown as a part of the option, before anybody answers.
 *
 * ```markdown
 * - [ ] a
 *   > Because.
 *
 *   And that.    ← this one
 * ```
 */
function findBehindFeedback(blocks: readonly Block[]): Block | undefined {
  const first = blocks.findIndex(({type}) => type === 'blockquote');
  if (first === -1) return undefined;
  return blocks.slice(first).find((block) => block.type !== 'blockquote' && isVisible(block));
}

/** Removes `:pin` from the end of a paragraph, and says whether it was there: `a :pin` has one, and `gpio:pin` has none. */
function takePin(paragraph: Paragraph, source: Source): boolean {
  const {children} = paragraph;
  const last = children.findLast((child) => !isComment(child) && !isSpace(child));
  if (last?.type !== 'textDirective' || last.name !== 'pin' || last.children.length > 0)
    return false;
  if (isJoined(last, source)) return false;
  const place = children.indexOf(last);
  children.splice(place, 1);
  const before = children[place - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return true;
}

function isSpace(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim();
}

/** `:pin` anywhere but at the end of the first paragraph would be shown as text. */
function reportPins(blocks: readonly Nodes[], {source, problems}: Context): void {
  for (const block of blocks) {
    walk(block, (node) => {
      if (node.type !== 'textDirective' || node.name !== 'pin' || isJoined(node, source)) return;
      const expected = '`:pin` at the end of the first paragraph of its option';
      problems.push({
        rule: 'misplaced-directive',
        place: node.position,
        actual: '`:pin`',
        expected,
      });
    });
  }
}
