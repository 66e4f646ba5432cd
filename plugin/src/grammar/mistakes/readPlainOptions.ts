import type {List, Nodes, RootContent} from 'mdast';

import {narrow} from '../../mdast/narrow.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import type {PlainOption} from './plainAnswer.js';
import {MARKS} from './verdictMarks.js';
import type {Mark} from './verdictMarks.js';

/** What people put before an option: a bullet of whatever kind, and a letter or number. */
const BULLET = /^[-*+•‣·∙▪◦–—→⁃]\s+/;
const NAME =
  /^(?:\*\*\(?(?<bold>\p{L})[.):]?\*\*[.):]?|\(?(?<name>\p{L}|\d{1,2})(?:[.):、]|\s-)|\[(?<square>\p{L})\](?=\s)|(?<drawn>[\u2460-\u2473\u24B6-\u24E9]))/u;

/** A line of a paragraph that may be an option: one with a bullet that makes no list, or with a letter. */
const IN_TEXT =
  /^[\s>]*(?:[•‣·∙▪◦–—→⁃]\s|[☑☐☒✅❌✔✓✗✘◉●○◯⬜]|\\?\*\(?\d{1,2}[.)]\s|\\\*\(?\p{L}[.)]\s|\([ xX*✓✔]\)\s|\(\d{1,2}\)\s|\*{0,2}\(?\p{L}(?:[.):、]\*{0,2}|\s-)\s*\S|\*\*\p{L}\*\*[.):]?\s|\[[*+✓✔✗✘-]\]\s|\d{1,2}[.、]\S|\[\p{L}\]\s+\S|[\u2460-\u2473\u24B6-\u24E9])/u;

/** Marks that only a line of its own can have. */
const OWN_MARKS: readonly Mark[] = [
  {says: 'right', pattern: /^●\s?(.+)$/u},
  {says: 'wrong', pattern: /^⬜\s?(.+)$/u},
  {says: 'wrong', pattern: /^~~(.+)~~$/u},
  {says: 'right', pattern: /^(?:yes|true|y|t|ja|wahr|oui|vrai|sí|sim)\s?[:=]\s?(.+)$/iu},
  {says: 'wrong', pattern: /^(?:no|false|n|f|nein|falsch|non|faux|não)\s?[:=]\s?(.+)$/iu},
];

/**
 * Reads the first group of lines that look like options, and lack the marker of one.
 *
 *     A. Paris      → `Paris`, of which nobody knows whether it is right
 *     *b) Rome      → `Rome`, which is right
 */
export function readPlainOptions(blocks: readonly RootContent[], source: Source): PlainOption[] {
  return readCrosses(readOptions(blocks, source), source);
}

function readOptions(blocks: readonly RootContent[], source: Source): PlainOption[] {
  const lists: List[] = [];
  for (const block of blocks) {
    if (block.type === 'list') {
      // The prompt may have a number.
      const [item] = block.children[0]?.children ?? [];
      const lines = item?.type === 'paragraph' ? readLines([item], source) : [];
      if (lines.length > 1 && block.children.length === 1) return lines;
      lists.push(block);
    } else if (lists.length > 0) break;
    else if (block.type === 'paragraph') {
      const lines = readLines([block], source);
      if (lines.length > 1) return lines;
    }
  }
  const apart = readApart(blocks, source);
  if (apart.length > 1) return apart;
  const items = lists.flatMap(({children}) => children);
  return items.flatMap(({position}) => (position ? readOption(position.start.line, source) : []));
}

/**
 * The options of which each is a paragraph of its own, or a list because of its number.
 *
 *     a) 80
 *
 *     *b) 443       → `80` and `443`
 */
function readApart(blocks: readonly RootContent[], source: Source): PlainOption[] {
  const isApart = (block: RootContent): boolean =>
    (block.type === 'paragraph' || block.type === 'list') &&
    block.position !== undefined &&
    block.position.start.line === block.position.end.line &&
    (block.type === 'list' || isInText(block.position.start.line, source));
  const start = blocks.findIndex(
    (_, index) => blocks.slice(index, index + 2).filter(isApart).length === 2,
  );
  if (start === -1) return [];
  const rest = blocks.slice(start);
  const end = rest.findIndex((block) => !isApart(block));
  const group = rest.slice(0, end === -1 ? undefined : end);
  return group.some(({type}) => type === 'paragraph') ? readLines(group, source) : [];
}

function isInText(line: number, source: Source): boolean {
  return IN_TEXT.test(narrow(lineAt(source, line)));
}

/** The options among the lines of some blocks: those with consecutive letters, or with the same bullet. */
function readLines(blocks: readonly Nodes[], source: Source): PlainOption[] {
  const lines: number[] = [];
  for (const {type, position} of blocks) {
    const {start, end} = position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line += 1) {
      if (type === 'list' || isInText(line, source)) lines.push(line);
    }
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
  // Canvas has a star before the letter, and other systems a tick.
  const star =
    /^(?:\\?\*|[☑✓✔✅]\uFE0F?|->|=>|→)\s?(?=\(?(?:[A-Za-z]|\d{1,2})[.)]\s?\S)/u.exec(behind)?.[0] ??
    '';
  const {0: lead = '', groups = {}} = NAME.exec(behind.slice(star.length)) ?? {};
  // A variant of a character may be its colored drawing.
  const said = behind
    .slice(star.length + lead.length)
    .replace(/\uFE0F/g, '')
    .trim();
  if (!said) return [];
  const mark = [...OWN_MARKS, ...MARKS].find(({pattern}) => pattern.exec(said)?.[1]?.trim());
  const words = mark ? (mark.pattern.exec(said)?.[1] ?? '').trim() : said;
  const {bold, name, square, drawn} = groups;
  // What the author wrote stands at the same place.
  const at = text.lastIndexOf(words);
  const shown = at === -1 ? words : written.slice(at, at + words.length);
  const label = (bold ?? name ?? square ?? drawn?.normalize('NFKC') ?? '').toLowerCase();
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

/** The options, of which a crossed box marks the right ones where the others have an empty box, and no other mark. */
function readCrosses(options: PlainOption[], source: Source): PlainOption[] {
  const drawings = options.map(({line}) => /[☐☒☑☓✓✔✅✗✘❌]/u.exec(lineAt(source, line))?.[0]);
  const isTicked = drawings.includes('☒') && drawings.every((each) => each === '☒' || each === '☐');
  if (!isTicked) return options;
  return options.map((each, index) => ({...each, isRight: drawings[index] === '☒'}));
}
