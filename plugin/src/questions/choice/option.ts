import type {BlockContent, DefinitionContent, ListItem, Nodes} from 'mdast';

import {canonicalize, saysNothing} from '../../mdast/canonical.js';
import {isComment, isVisible} from '../../mdast/comment.js';
import type {Context} from '../../grammar/context.js';
import {firstLineOf, sourceOf} from '../../mdast/source.js';
import {findNameless} from '../alike.js';
import {reportPins, takePin} from '../pin.js';
import {findMeantFeedback} from './meantFeedback.js';
import {isMarked, isOption, readLoneMarker, reportBadMarker} from './marker.js';
import {findQuotedOptions} from './quotedOptions.js';
import {explainTwoBullets} from './twoMarkers.js';

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
    const place = firstLineOf(source, item);
    problems.push(explainTwoBullets(item, source) ?? {rule: 'mixed-list', place});
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
  const quoted = findQuotedOptions(item, source);
  if (quoted.length > 0) {
    problems.push(...quoted);
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
