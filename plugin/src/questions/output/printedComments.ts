import type {Code, RootContent} from 'mdast';

import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOfValue, lineAt, placeOnLine, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {Doubt} from '../contract.js';

/** The start of a comment up to what it says: its sign, and what authors write before a result. */
const COMMENT =
  /(?:^|\s)(?:\/\/|#|--|;|%)\s{0,9}(?:(?:=>|->|→|⇒|➜|>{1,3})\s{0,9})?(?:(?:outputs?|prints?|result|stdout|ausgabe|gibt|sortie|affiche|salida|imprime|saída|出力)\s?[:：]?\s{1,9})?["'`]?$/iu;

/** A comment that is a number, as authors number lines. */
const NUMBER = /(?:^|\s)(?:\/\/|#|--|;|%)\s{0,9}\d{1,9}$/;

interface Line {
  line: number;
  text: string;
}

/**
 * Finds comments in the code of the prompt that are all that the program prints, which readers would see before they answer.
 *
 *     print(7 % 3)  # 1   (in the prompt)
 *
 *     ::output
 *
 *     1                   → `doubtful-key` for the comment
 *
 * Where other comments are numbers as well, they may number the lines.
 */
export function findPrintedComments(
  fence: Code,
  prompt: readonly RootContent[],
  source: Source,
): Doubt[] {
  const printed = splitLines(fence.value).flatMap((text) => text.trim() || []);
  const lines = prompt.flatMap((block) => (block.type === 'code' ? listLines(block) : []));
  const told: Line[] = [];
  for (const text of printed) {
    const last = told.at(-1)?.line ?? 0;
    const found = lines.find((each) => each.line > last && says(each.text, text));
    if (!found) return [];
    told.push({line: found.line, text});
  }
  const [first] = told;
  const others = lines.filter(({line}) => told.every((each) => each.line !== line));
  if (!first || others.some(({text}) => NUMBER.test(text))) return [];
  const start = lineAt(source, first.line).lastIndexOf(first.text);
  return [
    {
      rule: 'doubtful-key',
      place: placeOnLine(first.line, start, start + first.text.length),
      actual: `${quoteCode(first.text)} in a comment, which is what the program prints`,
      expected: 'code without that',
      note: 'readers see the code before they answer; the explanation may say what each line prints',
    },
  ];
}

function listLines(block: Code): Line[] {
  const first = firstLineOfValue(block);
  if (Number.isNaN(first)) return [];
  return splitLines(block.value).map((text, index) => ({
    line: first + index,
    text: text.trimEnd(),
  }));
}

/** Whether a line of code ends in a comment that is a line of the output, in quotation marks or without. */
function says(code: string, printed: string): boolean {
  const text = code.replace(/["'`]$/, '');
  return [code, text].some(
    (each) => each.endsWith(printed) && COMMENT.test(each.slice(0, -printed.length)),
  );
}
