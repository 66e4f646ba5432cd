import type {Code, RootContent} from 'mdast';

import {readPlainOptions} from '../grammar/mistakes/readPlainOptions.js';
import {toPlainText} from '../mdast/plainText.js';
import type {Problem} from '../mdast/problem.js';
import {firstLineOf} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {asksFor} from './asksFor.js';
import {ABOVE} from './meantOrder.js';

/** What people write behind a fence around what code prints: surely that, or other text as well. */
const SURE =
  /^(?:outputs?|out|stdout|results?|printed|prints|console-output|ausgabe|sortie|salida|saída|出力)$/iu;
const LOOSE = /^(?:console|terminal|text|txt|plaintext|plain|log|shell-?session|none)$/iu;

/** A label above what code prints. */
const LABEL =
  /^[*_\s]*(?:the )?(?:expected |console |program )?(?:outputs?|prints|result|printed|ausgabe|sortie|salida|saída|出力)\b[^\n]{0,30}[:：]?[*_\s]*$/iu;

/** The same before it on one line. */
const INLINE =
  /^[*_\s]*(?:outputs?|prints|result|ausgabe|sortie|salida|saída)[*_]*\s?[:：=][*_]*\s?`{0,2}([^`\n]{1,200})`{0,2}\s*$/iu;

/** Explains what code prints that no directive claims. */
export function explainMeantOutput(
  blocks: readonly RootContent[],
  prompt: string,
  source: Source,
): Problem | undefined {
  const codes = blocks.filter((block): block is Code => block.type === 'code');
  const last = codes.at(-1);
  if (!last || readPlainOptions(blocks, source).length > 1) return undefined;
  const index = blocks.indexOf(last);
  const before = blocks[index - 1];
  const label = before?.type === 'paragraph' && index > 1 ? before : undefined;
  const isLabelled = label !== undefined && LABEL.test(toPlainText([label]));
  const lang = last.lang ?? '';
  const isAsked = asksFor('output', prompt);
  const isPrinted =
    SURE.test(lang) ||
    (codes.length > 1 && (isLabelled || (isAsked && (!lang || LOOSE.test(lang)))));
  if (isPrinted) {
    const line = label?.position?.start.line;
    return {
      rule: 'missing-answer',
      place: firstLineOf(source, last),
      actual: 'code block with what the code prints, and nothing to answer',
      expected: `\`::output\` ${ABOVE}`,
      ...(isLabelled && {note: `put it in place of line ${line}`}),
    };
  }
  if (!isAsked) return undefined;
  const told = blocks.slice(index + 1).find((block) => INLINE.test(toPlainText([block])));
  const [, printed] = told ? (INLINE.exec(toPlainText([told])) ?? []) : [];
  return {
    rule: 'missing-answer',
    place: firstLineOf(source, told ?? last),
    actual: told ? `\`${printed}\`, which is text here` : 'code without what it prints',
    expected: told
      ? `\`::output\` with blank lines around it, and a code block with \`${printed?.trim()}\` below it`
      : '`::output` below it, with blank lines around it, and a code block with what it prints',
  };
}
