import type {Random} from '../random.js';
import type {Mutation} from './mutation.js';

/** What may come to stand before a line. */
const LEADS = [
  ' ',
  '  ',
  '   ',
  '    ',
  '      ',
  '\t',
  ' \t',
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '10) ',
  '# ',
  '|',
  ':',
  '::: ',
  '- [x] ',
  '- [ ] ',
  '\u00A0',
  '\\',
];

/** What may come to stand behind a line. */
const ENDS = [' ', '  ', '\\', '\t', ' {#a}', ' {', ' :::', '|', '`', ' -->', ' */}', '\u200B'];

/** Lines that follow each other, and are some `length` characters together. */
export function takeLines(text: string, random: Random, length: number): string {
  const lines = text.split('\n');
  const from = random.below(lines.length);
  let to = from;
  let sum = 0;
  while (to < lines.length && sum < length) sum += lines[to++]!.length + 1;
  return lines.slice(from, to).join('\n');
}

/** Changes a text as a list of lines. */
const ofLines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };

/** Changes some lines that follow each other. */
const eachLine = (change: (line: string, random: Random) => string): Mutation =>
  ofLines((lines, random) => {
    const from = random.below(lines.length);
    const to = random.chance(0.6) ? from + 1 : from + 1 + random.below(8);
    const chosen = random.below(1e6);
    for (let index = from; index < Math.min(to, lines.length); index += 1) {
      // All lines get the same.
      lines[index] = change(lines[index]!, {
        ...random,
        pick: (items) => items[chosen % items.length]!,
      });
    }
  });

/** Changes of whole lines, as of editing, merging and formatting. */
export const LINES: readonly Mutation[] = [
  ofLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  ofLines((lines, random) => lines.splice(random.below(lines.length), 1 + random.below(6))),
  ofLines((lines, random) => {
    const at = random.below(lines.length);
    lines.splice(at, 0, lines[at]!);
  }),
  ofLines((lines, random) => {
    const at = random.below(lines.length);
    lines.splice(random.below(lines.length), 0, ...lines.slice(at, at + 1 + random.below(6)));
  }),
  ofLines((lines, random) => {
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  }),
  ofLines((lines, random) => lines.splice(random.below(lines.length + 1), 0, '')),
  ofLines((lines, random) => {
    const blank = lines.flatMap((line, index) => (line.trim() ? [] : [index]));
    if (blank.length > 0) lines.splice(random.pick(blank), 1);
  }),
  ofLines((lines, random) => {
    const at = random.below(lines.length);
    lines.splice(at, 2, [lines[at], lines[at + 1] ?? ''].join(random.pick(['', ' ', '  '])));
  }),
  ofLines((lines, random) => {
    const at = random.below(lines.length);
    const line = lines[at]!;
    const column = random.below(line.length + 1);
    lines.splice(at, 1, line.slice(0, column), line.slice(column));
  }),
  ofLines((lines, random) => {
    lines.length = random.below(lines.length) + 1;
  }),
  eachLine((line, random) => random.pick(LEADS) + line),
  eachLine((line) => line.replace(/^\s+|^(?:[-*+>#|]|\d+[.)])+\s?/, '')),
  eachLine((line, random) => line + random.pick(ENDS)),
];
