import type {Nodes, Paragraph, Parents} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';

import type {Context} from '../grammar/context.js';
import {isJoined} from '../grammar/mistakes/swallowed.js';
import {findSynonym, PIN_SYNONYMS} from '../grammar/synonyms.js';
import {isComment} from '../mdast/comment.js';
import {findNearest} from '../mdast/nearest.js';
import type {Place} from '../mdast/problem.js';
import {quoteCode} from '../mdast/quoteCode.js';
import {placeOffsets, sourceOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';

/** Removes `:pin` from the end of a paragraph, and says whether it was there: `a :pin` has one, and `gpio:pin` has none. */
export function takePin(paragraph: Paragraph, source: Source): boolean {
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
function findLast({children}: Parents): Nodes | undefined {
  return (children as Nodes[]).findLast((child) => !isComment(child) && !isSpace(child));
}

function isSpace(node: Nodes): boolean {
  return node.type === 'text' && !node.value.trim();
}

/** `:pin` anywhere but at the end of the first paragraph would be shown as text, and so would `:pinned` at its end. */
export function reportPins(blocks: readonly Nodes[], {source, problems}: Context): void {
  const last = blocks[0]?.type === 'paragraph' ? findLast(blocks[0]) : undefined;
  for (const {place, written, isMeant, cure} of findPins(blocks, last, source)) {
    problems.push({
      rule: 'misplaced-directive',
      place,
      actual: `\`${written}\``,
      expected: '`:pin` at the end of the first paragraph of its option',
      ...(isMeant && {note: `did you mean ${quoteCode(cure)}?`}),
    });
  }
}

/**
 * Reports `:pin`, and what was meant as it, at the end of something that is no option: nothing else keeps its place.
 *
 * ```markdown
 * ::order
 *
 * 1. First :pin   → `misplaced-directive`, which asks for the item without it
 * 2. Second
 * ```
 */
export function reportPinned(
  parts: readonly Parents[],
  noun: string,
  {source, problems}: Context,
): void {
  for (const part of parts) {
    for (const {place, written} of findPins([part], findLast(part), source)) {
      problems.push({
        rule: 'misplaced-directive',
        place,
        actual: `\`${written}\` in ${noun}, which readers would see as text`,
        expected: `${noun} without it`,
        note: 'only options keep their place; what is given stands in the prompt, and readers answer the rest',
      });
    }
  }
}

/** A directive or a text that pins, or that was meant to. */
interface Pin {
  place: Place | undefined;
  written: string;
  /** Its name is another one. */
  isMeant: boolean;
  /** How it is to be written, with the words in its brackets before it. */
  cure: string;
}

/** Finds `:pin` anywhere in some content, and what was meant as it in the node that stands last. */
function findPins(content: readonly Nodes[], last: Nodes | undefined, source: Source): Pin[] {
  const pins: Pin[] = [];
  for (const each of content) {
    walk(each, (node) => {
      // MDX reads `{pin}` as an expression.
      const isText = node.type === 'text' || node.type === 'mdxTextExpression';
      const slip = node === last && isText ? placeSlip(node, source) : undefined;
      if (slip) {
        const written = source.text.slice(slip.start.offset, slip.end.offset);
        pins.push({place: slip, written, isMeant: true, cure: ':pin'});
      }
      if (node.type !== 'textDirective' || isJoined(node, source)) return;
      const isMeant = node === last && meansPin(node.name);
      if (node.name !== 'pin' && !isMeant) return;
      const written = hasMore(node) ? sourceOf(source, node) : `:${node.name}`;
      const words = listWords(node, source);
      pins.push({place: node.position, written, isMeant, cure: `${words} :pin`.trim()});
    });
  }
  return pins;
}

/** What stands in the brackets of a directive, as it is written. */
function listWords({children}: Parents, {text}: Source): string {
  const [from, to] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return from === undefined ? '' : text.slice(from, to).trim();
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
