import {writeLabels} from '../labels.js';

/** How other systems hide an answer until a reader asks for it. */
export interface Cover {
  /** What a message calls it. */
  name: string;
  /** Its first line. */
  opener: RegExp;
  /** What its last line has, by the name in its opener. Without it, it ends with its block of lines. */
  closer?: (name: string) => RegExp;
  /** Whether it ends with the question where nothing closes it. */
  isOpen?: true;
  /** Whether it goes on as long as lines are indented. */
  isIndented?: true;
  /** What is no part of the answer itself. */
  marks: RegExp;
  /** Whether it is a line of its own, and the answer stands below it. */
  isLabel?: true;
  /** Whether running text has it too, so that a label has to say that it is an answer. */
  isLoose?: true;
}

/** Which answer it is: `Model answer: …`. */
const KIND = String.raw`(?:(?:model|sample|suggested|expected|possible|example|ideal|full|short)\s)`;
const ANNOUNCED = `(?:(?:show|reveal|see|view)\\s)?(?:the\\s)?${KIND}?${writeLabels('answer')}`;

const ELEMENTS =
  'details|spoiler|answer|solution|reveal|collapse|collapsible|accordion|toggle|hidden|expand|disclosure|flipcard|flashcard|card';

const TAGS = /<\/?[A-Za-z][^<>]*>/g;

/** The ways to hide an answer, in the order in which they are looked for. */
export const COVERS: readonly Cover[] = [
  {name: 'spoiler', opener: /^\s*>\s?!(?!\[)/, marks: /^[ \t]*>[ \t]?!?[ \t]?/gm},
  {
    name: 'callout that hides an answer',
    opener: new RegExp(
      String.raw`^\s{0,20}>\s?\[!(?:(?:answer|solution|spoiler)\]|\p{L}{1,30}\](?:-|[-+]?\s{0,3}${ANNOUNCED}\s{0,5}[:：]?\s{0,5}$))`,
      'iu',
    ),
    marks: new RegExp(
      String.raw`^[ \t]{0,20}>[ \t]?(?:\[!\p{L}{1,30}\][-+]?[ \t]?(?:${ANNOUNCED}[ \t]{0,5}[:：]?[ \t]{0,5}$)?)?`,
      'gimu',
    ),
  },
  {name: 'spoiler', opener: /^[\s>]*\|\|[^|]+\|\|\s*$/, marks: /^[ \t>]*\|\||\|\|[ \t]*$/gm},
  {name: 'spoiler', opener: /^[\s>]*%%[^%]+%%\s*$/, marks: /^[ \t>]*%%|%%[ \t]*$/gm},
  {
    name: 'spoiler',
    opener: /^[\s>]*\[(?<name>spoiler|details|hide|collapse)(?:=[^[\]]*)?\]/i,
    closer: (name) => new RegExp(String.raw`\[/${name}\]`, 'i'),
    marks: /\[\/?(?:spoiler|details|hide|collapse)(?:=[^[\]]*)?\]/gi,
  },
  {
    name: 'element that hides an answer',
    opener: new RegExp(String.raw`^\s*<(?<name>${ELEMENTS})(?=[\s>])`, 'i'),
    closer: (name) => new RegExp(String.raw`</${name}\s*>`, 'i'),
    marks: TAGS,
  },
  {
    name: 'element that hides an answer',
    opener:
      /^\s*<(?<name>span|div|p)\s[^<>]{0,200}(?:class(?:name)?=["'{]{0,3}[\w -]{0,100}(?:spoiler|hidden|answer|solution)|(?<=\s)hidden(?=[\s>=]))/i,
    closer: (name) => new RegExp(String.raw`</${name}\s*>`, 'i'),
    marks: TAGS,
  },
  {
    name: 'block that hides an answer',
    opener:
      /^\s*:{3,}\s*\{?\.?(?:details|spoiler|solution|answer|collapse|toggle|reveal|dropdown)\b/i,
    closer: () => /^\s*:{3,}\s*$/,
    isOpen: true,
    marks: /^[ \t]*:{3}.*$/gm,
  },
  {
    name: 'block that hides an answer',
    opener: /^\s*\?{3}\+?\s+\S/,
    isIndented: true,
    marks: /^[ \t]*\?{3}\+?[ \t].*$|^ {4}/gm,
  },
  {
    name: 'comment that tells the answer',
    opener: /^\s*(?:<!--|\{\/\*)/,
    closer: () => /-->|\*\/\}/,
    marks: /<!--|-->|\{\/\*|\*\/\}/g,
    isLoose: true,
  },
  {
    name: 'card',
    opener:
      /^\s*<[A-Z][\w.]{0,40}\s[^<>]{0,200}?(?:back|answer|solution|definition)=(?:"(?<text>[^"<>]{1,1000})"|'(?<quoted>[^'<>]{1,1000})'|\{["'`](?<braced>[^"'`<>]{1,1000}))/,
    marks: /^/g,
  },
  {
    name: 'line that announces an answer',
    opener: new RegExp(
      String.raw`^[\s>#]*[*_]{0,3}${ANNOUNCED}[*_]{0,3}\s?[:：]?[*_]{0,3}\s*$`,
      'iu',
    ),
    marks: /^.*$/gm,
    isLabel: true,
  },
  {
    name: 'line that tells the answer',
    opener: new RegExp(String.raw`^[\s>]*[*_]{0,3}${KIND}${ANNOUNCED}[*_]{0,3}\s?[:：]`, 'iu'),
    marks: new RegExp(
      String.raw`^[ \t>]*[*_]{0,3}${KIND}${ANNOUNCED}[*_]{0,3}[ \t]?[:：][*_]{0,3}`,
      'giu',
    ),
  },
  {
    name: 'back of a card',
    opener: /^[\s>]*(?:[-*+]\s+)?[*_]{0,2}back[*_]{0,2}\s?:/i,
    marks: /^[ \t>]*(?:[-*+][ \t]+)?[*_]{0,2}back[*_]{0,2}[ \t]?:[*_]{0,2}/gim,
  },
];
