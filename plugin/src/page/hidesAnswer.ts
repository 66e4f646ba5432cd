import type {RootContent} from 'mdast';

import {findHiddenAnswer} from '../grammar/mistakes/hiddenAnswer.js';
import {toPlainText} from '../mdast/plainText.js';
import {lineAt} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {readLabel} from './labelled.js';

/** What asks readers for something without a question mark. */
const TASK =
  /^(?:explain|describe|name|list|give|write|define|compare|recall|state|sketch|erkläre?|beschreibe?|nenne?|vergleiche?|expliquez?|décrivez|citez|nommez|explica|describe|nombra|explique|descreva|cite)(?![\p{L}])/iu;

/** Words of a summary that promise an answer: "Click to reveal". */
const PROMISE =
  /\b(?:show|reveal|see|view|click|check|open|anzeigen|aufdecken|auflösen|afficher|voir|mostrar|ver)\b/iu;

/**
 * Whether a section asks a question, and ends with the answer to it under a cover. As the first section it would be taken for
 * an introduction.
 *
 * ```markdown
 * How are deadlocks prevented?                                    → a question
 * <details><summary>Show answer</summary>By an order.</details>
 *
 * This quiz is about locks.                                       → an introduction
 * <details><summary>What is a lock?</summary>A door.</details>
 * ```
 */
export function hidesAnswer(blocks: readonly RootContent[], source: Source): boolean {
  const hidden = findHiddenAnswer(blocks, source);
  const end = blocks.at(-1)?.position?.end.line ?? 0;
  if (!hidden || (!hidden.isLabel && hidden.last < end)) return false;
  const isBefore = ({position}: RootContent) => position && position.end.line < hidden.first;
  const prompt = blocks.filter((block) => block.type === 'paragraph' && isBefore(block)).at(-1);
  const text = prompt ? toPlainText([prompt]) : '';
  if (!/[?？]$/.test(text) && !TASK.test(text)) return false;
  const cover = blocks.find(({position}) => position && position.end.line >= hidden.first);
  const isClosed = cover?.type === 'html' || cover?.type === 'mdxJsxFlowElement';
  if (!cover || !isClosed || !/<details/i.test(lineAt(source, hidden.first))) return true;
  return readLabel(cover, source) !== undefined || PROMISE.test(readSummary(hidden, source));
}

/** The text of the summary. */
function readSummary({first, last}: {first: number; last: number}, {lines}: Source): string {
  const [, summary = ''] = lines
    .slice(first - 1, last)
    .join(' ')
    .split(/<summary\b/i);
  return summary.split(/<\/summary/i)[0] ?? '';
}
