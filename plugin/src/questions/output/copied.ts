import type {Code, RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {firstLineOfValue, lineAt, placeOnLine, splitLines} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {listCode, listTexts} from './printedTexts.js';

/** What tools and authors write before the value of an expression, and no program prints by itself. */
const MARKS: readonly RegExp[] = [
  // Jupyter and IPython.
  /^\s*Out\s?\[\d{0,4}\]:\s?/,
  // irb, and comments that say what a line gives.
  /^\s*(?:(?:\/\/|#|--|%|;)\s?)?(?:=>|⇒|→|⟹|➜|➞|↦)\s+/,
  // A label of the author.
  /^\s*(?:output|stdout|ausgabe|sortie|salida|saída|出力)\s?[:：]\s?/i,
];

/** What an editor or a runner says of a program. */
const REMARKS =
  /^\s*(?:Process finished with exit code -?\d+|\[(?:Finished|Done)\b.*\]|\[Program (?:finished|exited)\]|={2,}\s?Code Execution Successful\s?={2,}|\.{3}Program finished with exit code \d+|Press (?:any key|ENTER) to .+|Appuyez sur une touche .+|Drücken Sie eine beliebige Taste .+)\s*$/;

/**
 * Reports what a tool has written beside what a program prints. Readers would have to type it. What stands in the code of
 * the prompt may be printed.
 *
 * ```markdown
 * ::output
 *
 * Out[2]: [1, 4, 9]   → `foreign-notation`, which asks for `[1, 4, 9]`
 * ```
 */
export function findCopied(fence: Code, prompt: readonly RootContent[], source: Source): Problem[] {
  const first = firstLineOfValue(fence);
  if (Number.isNaN(first)) return [];
  const code = listCode(prompt);
  const programs = prompt.flatMap((block) => (block.type === 'code' ? block.value : []));
  const isPrinted = (mark: string): boolean =>
    code.some((each) => mayPrint(each, mark)) || programs.some((each) => mayJoin(each, mark));
  return splitLines(fence.value).flatMap((text, index): Problem[] => {
    const [mark = ''] = MARKS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
    const isRemark = REMARKS.test(text);
    const written = isRemark ? text.trim() : mark.trim();
    if (!written || isPrinted(written)) return [];
    const line = first + index;
    const start = lineAt(source, line).indexOf(written);
    const rest = isRemark ? '' : text.slice(mark.length).trim();
    return [
      {
        rule: 'foreign-notation',
        place: placeOnLine(line, start, start + written.length),
        actual: `${quoteCode(written)} in what is printed, which readers would have to type`,
        expected: rest ? quoteCode(rest) : 'only what is printed, without this line',
        note: '',
      },
    ];
  });
}

/** Whether some code may print a mark: an arrow is a sign of many languages, so it has to stand in a text there. */
function mayPrint(code: string, mark: string): boolean {
  if (/\p{L}/u.test(mark)) return code.toLowerCase().includes(mark.toLowerCase());
  const arrow = mark.split(/\s+/).at(-1) ?? mark;
  return listTexts(code).some((text) => text.includes(arrow));
}

/** The words of a mark, without what a program may add: `Output` of `Output:`, `[Done` of `[Done] in 3 s`. */
const WORDS = /\[?\p{L}+(?: \p{L}+)?/u;

/** Whether a program may put a mark together, because it has the words in the same letters. */
function mayJoin(program: string, mark: string): boolean {
  const [words] = WORDS.exec(mark) ?? [];
  return words !== undefined && program.includes(words);
}
