import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';

import {isJoined} from '../../grammar/mistakes/swallowed.js';
import {canonicalize, saysNothing} from '../../mdast/canonical.js';
import {isComment, isVisible} from '../../mdast/comment.js';
import type {Context} from '../../grammar/context.js';
import {findSynonym, PIN_SYNONYMS} from '../../grammar/synonyms.js';
import {findNearest} from '../../mdast/nearest.js';
import type {Place} from '../../mdast/problem.js';
import {firstLineOf, placeOffsets, sourceOf} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {findNameless} from '../alike.js';
import {findMeantFeedback} from './meantFeedback.js';
import {isMarked, isOption, readLoneMarker, reportBadMarker} from './marker.js';

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

/** Reads one item; its mistakes go to the context, and then nothing comes back. */
export function readOption(item: ListItem, context: Context): ParsedOption | undefined {
  const {source, problems} = context;
  const first = item.children[0];
  if (reportBadMarker(item, context)) return undefined;
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
  const meant = findMeantFeedback(item, source);
  if (meant.length > 0) {
    problems.push(...meant);
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
  const last = findLast(paragraph);
  if (last?.type !== 'textDirective' || last.name !== 'pin' || hasMore(last)) return false;
  if (isJoined(last, source)) return false;
  const place = children.indexOf(last);
  children.splice(place, 1);
  const before = children[place - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return true;
}

/** Whether a directive has brackets or braces with something in them. */
function hasMore({children, attributes}: TextDirective): boolean {
  return children.length > 0 || Object.keys(attributes ?? {}).length > 0;
}

/** What readers see last of a paragraph. */
function findLast({children}: Paragraph): PhrasingContent | undefined {
  return children.findLast((child) => !isComment(child) && !isSpace(child));
}

function isSpace(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim();
}

/** `:pin` anywhere but at the end of the first paragraph would be shown as text, and so would `:pinned` at its end. */
function reportPins(blocks: readonly Nodes[], {source, problems}: Context): void {
  const last = blocks[0]?.type === 'paragraph' ? findLast(blocks[0]) : undefined;
  for (const block of blocks) {
    walk(block, (node) => {
      // MDX reads `{pin}` as an expression.
      const isText = node.type === 'text' || node.type === 'mdxTextExpression';
      const slip = node === last && isText ? placeSlip(node, source) : undefined;
      if (slip) {
        problems.push({
          rule: 'misplaced-directive',
          place: slip,
          actual: `\`${source.text.slice(slip.start.offset, slip.end.offset)}\``,
          expected: '`:pin` at the end of the first paragraph of its option',
          note: 'did you mean `:pin`?',
        });
      }
      if (node.type !== 'textDirective' || isJoined(node, source)) return;
      const isMeant = node === last && meansPin(node.name);
      if (node.name !== 'pin' && !isMeant) return;
      problems.push({
        rule: 'misplaced-directive',
        place: node.position,
        actual: hasMore(node) ? `\`${sourceOf(source, node)}\`` : `\`:${node.name}\``,
        expected: '`:pin` at the end of the first paragraph of its option',
        ...(isMeant && {note: 'did you mean `:pin`?'}),
      });
    });
  }
}

/** What is nearly `:pin`: `:pin:`, which looks like an emoji, `::pin`, `: pin`, `：pin`, `[pin]` and `{pinned}`. */
const SLIP =
  /(?<=^|\s)(?:[:：]{1,3}\s?pin[.:]{0,2}|[[{]:{0,2}(?:pin|pinned|fixed|locked|noshuffle)[\]}]|\(:{1,2}pin\)|[@#]pin)\s*$/u;

/** Where a text ends in such a slip. */
function placeSlip({position}: Nodes, {text}: Source): Place | undefined {
  const {start, end} = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const [slip = ''] = SLIP.exec(text.slice(start.offset, end.offset)) ?? [];
  if (!slip) return undefined;
  const last = end.offset - slip.length + slip.trimEnd().length;
  const place = placeOffsets(text, end.offset - slip.length, last);
  return {
    start: {...place.start, offset: end.offset - slip.length},
    end: {...place.end, offset: last},
  };
}

/** Whether a name is a synonym of `pin`, or looks like it. */
function meansPin(name: string): boolean {
  if (findSynonym(name, ['pin'], PIN_SYNONYMS)) return true;
  const near = findNearest(name.toLowerCase(), ['pin']);
  return near !== undefined && /^p/i.test(name) && name.length > 1;
}
