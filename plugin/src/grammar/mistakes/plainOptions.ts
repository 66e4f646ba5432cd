import type {List, Paragraph, RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {narrow} from '../../mdast/narrow.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findAnswer, nameRight} from './plainAnswer.js';
import type {PlainOption} from './plainAnswer.js';
import {listTextLines} from './textLines.js';
import {MARKS} from './verdictMarks.js';
import type {Mark} from './verdictMarks.js';
import {quoteCode} from '../../mdast/quoteCode.js';

/** What people put before an option: a bullet of whatever kind, and a letter or number. */
const BULLET = /^[-*+•‣·∙▪◦–—→⁃]\s+/;
const NAME =
  /^(?:\(?(?<name>\p{L}|\d{1,2})(?:[.):、]|\s-)|\[(?<square>\p{L})\](?=\s)|(?<drawn>[\u2460-\u2473\u24B6-\u24E9]))/u;

/** A line of a paragraph that may be an option: one with a bullet that makes no list, or with a letter. */
const IN_TEXT =
  /^[\s>]*(?:[•‣·∙▪◦–—→⁃]\s|[☑☐☒✅❌✔✓✗✘◉●○◯⬜]|\([ xX*✓✔]\)\s|\(\d{1,2}\)\s|\*?\(?\p{L}(?:[.):、]|\s-)\s*\S|\d{1,2}[.、]\S|\[\p{L}\]\s+\S|[\u2460-\u2473\u24B6-\u24E9])/u;

/** Marks that only a line of its own can have. */
const OWN_MARKS: readonly Mark[] = [
  {says: 'right', pattern: /^●\s?(.+)$/u},
  {says: 'wrong', pattern: /^⬜\s?(.+)$/u},
  {says: 'wrong', pattern: /^~~(.+)~~$/u},
  {says: 'right', pattern: /^(?:yes|true|y|t|ja|wahr|oui|vrai|sí|sim)\s?[:=]\s?(.+)$/iu},
  {says: 'wrong', pattern: /^(?:no|false|n|f|nein|falsch|non|faux|não)\s?[:=]\s?(.+)$/iu},
];

/** What is said of options without markers. */
interface ExplainedOptions {
  problem: Problem;
  /** Whether nothing else can have been meant. */
  isCertain: boolean;
  /** Whether it is known which of them are right. */
  isMarked: boolean;
}

/**
 * Explains lines without markers that were meant as the options of a question. A line that tells the answer, or a mark of
 * theirs, says which of them are right.
 *
 * ```markdown
 * A. Paris    → `missing-answer`, which asks for `- [x] Paris` and `- [ ] Rome`, and no line with the answer
 * B. Rome
 *
 * Answer: A
 * ```
 */
export function explainPlainOptions(
  blocks: readonly RootContent[],
  source: Source,
): ExplainedOptions | undefined {
  const options = readOptions(blocks, source);
  const [first] = options;
  if (!first || options.length < 2 || blocks.some((block) => isData(block, source))) {
    return undefined;
  }
  const answer = findAnswer(blocks, options, source);
  const named = answer ? nameRight(answer.rest, options) : [];
  const marked = options.filter(({isRight}) => isRight);
  const right = named.length > 0 ? named : marked;
  const isBracketed = options.some(({line}) => /^[\s>]*\[/.test(lineAt(source, line)));
  const written = lineAt(source, first.line).slice(first.start, first.end);
  const cures = options.map((each) =>
    quoteCode(`- [${right.includes(each) ? 'x' : ' '}] ${each.text}`),
  );
  const isShown = right.length > 0 && options.length <= MOST;
  return {
    isCertain: answer !== undefined || isBracketed,
    isMarked: right.length > 0,
    problem: {
      rule: 'missing-answer',
      place: placeOnLine(first.line, first.start, first.end),
      actual: `option ${quoteCode(written)} without \`[ ]\` or \`[x]\` before its words`,
      expected: isShown
        ? `lines ${cures.slice(0, -1).join(', ')} and ${cures.at(-1) ?? ''}`
        : `${quoteCode(`- [ ] ${first.text}`)}, and \`[x]\` in place of \`[ ]\` before each right option`,
      ...(answer && {note: `remove line ${answer.line}, which tells the answer`}),
    },
  };
}

/** Whether a block has a line of YAML above its options, of which more is to be said. */
function isData(block: RootContent, source: Source): boolean {
  return listTextLines(block).some((line) =>
    /^[\s>]*["']?(?:options|choices|answers)["']?\s?:\s*$/.test(lineAt(source, line)),
  );
}

/** How many options a message shows. */
const MOST = 6;

/** The first group of lines that look like options. */
function readOptions(blocks: readonly RootContent[], source: Source): PlainOption[] {
  const lists: List[] = [];
  for (const block of blocks) {
    if (block.type === 'list') lists.push(block);
    else if (lists.length > 0) break;
    else if (block.type === 'paragraph') {
      const lines = readLines(block, source);
      if (lines.length > 1) return lines;
    }
  }
  const items = lists.flatMap(({children}) => children);
  return items.flatMap(({position}) => (position ? readOption(position.start.line, source) : []));
}

/** The options among the lines of a paragraph: those with consecutive letters, or with the same bullet. */
function readLines({position}: Paragraph, source: Source): PlainOption[] {
  if (!position) return [];
  const lines: number[] = [];
  for (let line = position.start.line; line <= position.end.line; line += 1) {
    if (IN_TEXT.test(narrow(lineAt(source, line)))) lines.push(line);
  }
  const options = lines.flatMap((line) => readOption(line, source));
  const start = options.findIndex((option) => isNext(option, 0));
  return start === -1 ? [] : options.slice(start).filter((each, index) => isNext(each, index));
}

/** Letters and the like with which people tell options apart, in their order. */
const SEQUENCES = [
  'abcdefghij',
  'абвгдежзик',
  'αβγδεζηθικ',
  '甲乙丙丁戊己庚',
  '가나다라마바사',
  'アイウエオカキ',
];

/** Whether the label of an option is the one that its place asks for. `A: 443` below `Q:` is an answer. */
function isNext({label}: PlainOption, index: number): boolean {
  return (
    label === '' ||
    label === String(index + 1) ||
    SEQUENCES.some((letters) => letters[index] === label)
  );
}

function readOption(line: number, source: Source): PlainOption[] {
  const written = lineAt(source, line).trimEnd();
  const text = narrow(written);
  const start = /^[\s>]*/.exec(text)?.[0].length ?? 0;
  const behind = text.slice(start).replace(BULLET, '');
  // Canvas has a star before the letter.
  const star = /^\*(?=[A-Za-z][.)])/.exec(behind)?.[0] ?? '';
  const {0: lead = '', groups = {}} = NAME.exec(behind.slice(star.length)) ?? {};
  // A variant of a character may be its colored drawing.
  const said = behind
    .slice(star.length + lead.length)
    .replace(/\uFE0F/g, '')
    .trim();
  if (!said) return [];
  const mark = [...OWN_MARKS, ...MARKS].find(({pattern}) => pattern.exec(said)?.[1]?.trim());
  const words = mark ? (mark.pattern.exec(said)?.[1] ?? '').trim() : said;
  const {name, square, drawn} = groups;
  // What the author wrote stands at the same place.
  const at = text.lastIndexOf(words);
  const shown = at === -1 ? words : written.slice(at, at + words.length);
  const label = (name ?? square ?? drawn?.normalize('NFKC') ?? '').toLowerCase();
  return [
    {
      line,
      start,
      end: text.length,
      label,
      text: shown.replace(/^\\?\[[ xX]?\\?\]\s*/, ''),
      isRight: star !== '' || mark?.says === 'right',
    },
  ];
}
