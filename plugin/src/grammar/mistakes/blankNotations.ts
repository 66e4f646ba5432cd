import {quoteCode} from '../../mdast/quoteCode.js';
import {toBlank, toChoices, toH5p, toMarked, toOptions} from './notationCures.js';
import type {Notation} from './notationCures.js';

/** A line to write on, also with the backslashes that an editor puts into it. */
export const GAP = String.raw`(?<![\w.…\\–—-])(?:[\\_]{3,}|[\\.]{4,}|…{2,}|[\\–-]{5,}|—{2,})`;

/** Both brackets with a backslash, as an editor writes them; one backslash is how brackets are written that are text. */
export const ESCAPED_BLANK =
  /\\\[\\\[(?!\s)(?=[^[\]\\]{0,200}[\p{L}\p{N}\uE000])(?<key>[^[\]\\]{1,200})\\?\]\\?\]/u;

/** How other systems write blanks, in the order in which they are looked for. */
export const BLANK_NOTATIONS: readonly Notation[] = [
  {
    pattern: /\{\d*:[A-Z_]{2,30}:(?<answers>[^{}]*)\}/,
    name: 'blank of Moodle',
    cure: toChoices,
    isCertain: true,
  },
  {
    pattern: /\{\{c\d+::?(?<key>[^{}:]*)(?:::[^{}]*)?\}\}/,
    name: 'blank of Anki',
    cure: toBlank,
    isCertain: true,
  },
  {
    pattern: /\{(?<answers>[=~][^{}]*)\}/,
    name: 'answers of GIFT',
    cure: toChoices,
    isCertain: true,
  },
  {
    pattern: /\{(?:T|F|TRUE|FALSE)\}/,
    name: 'answer of GIFT',
    cure: () => '`- [x] True` and `- [ ] False`, or the other way round',
  },
  {
    // Nothing but an editor writes a backslash before each of the four.
    pattern: /\\\[\\\[(?!\s)(?=[^[\]\\]{0,200}[\p{L}\p{N}\uE000])(?<key>[^[\]\\]{1,200})\\\]\\\]/u,
    name: 'brackets with backslashes',
    cure: ({key = ''}) =>
      `${toBlank({key})}, or ${quoteCode(`\\[[${key.trim()}]]`)} for brackets that are text`,
    isCertain: true,
  },
  {
    pattern: ESCAPED_BLANK,
    name: 'brackets with backslashes',
    cure: ({key = ''}) =>
      `${toBlank({key})}, or ${quoteCode(`\\[[${key.trim()}]]`)} for brackets that are text`,
  },
  {
    pattern: /\\\[\\?\[(?=[^[\]\\]*[\p{L}\p{N}])(?<key>[^[\]\\]+)\\\]\\?\]/u,
    name: 'brackets with backslashes',
    cure: toBlank,
  },
  {
    pattern:
      /\\(?:fillin|blank|cloze|gap|underline|answer)(?:\[(?<key>[^[\]{}]+)\]|\{(?<text>[^{}]+)\})(?:\[[^[\]]*\])?/,
    name: 'blank of LaTeX',
    cure: ({key, text}) => toBlank({key: key ?? text ?? ''}),
    isCertain: true,
  },
  {pattern: /\{\{(?<key>[^{}]+)\}\}/, name: 'blank of another system', cure: toBlank},
  {
    pattern: /\{(?!\/\*)#?(?<key>[^{}]+)\}/,
    name: 'blank of another system',
    cure: toBlank,
    isLoose: true,
    isVague: true,
  },
  {
    pattern: /<input\s[^<>]{0,100}\btype=["']?(?:radio|checkbox)\b[^<>]{0,100}>/i,
    name: 'field for an option',
    cure: toOptions,
  },
  {
    pattern: /<(?:input|select|textarea|blank|gap|cloze)\b[^<>]*>/i,
    name: 'field',
    cure: () => '`[[key]]`',
  },
  {
    pattern: new RegExp(
      String.raw`${GAP}\s?\*{0,2}\\?[([](?<key>[^()[\]\\]{1,80})\\?(?:\)|\](?![[(:]))\*{0,2}`,
    ),
    name: 'gap with its answer behind it',
    cure: ({key = ''}) => toBlank({key: key.replace(/^[*_\s]+|(?<![*_\s])[*_\s]+$/g, '')}),
  },
  {
    pattern: /(?<!\w)_{2,}\s?(?<key>[^_\s][^_]*)_{2,}(?!\w)/,
    name: 'gap around its answer',
    cure: toBlank,
    // Two underscores are bold text.
    isLoose: true,
  },
  {pattern: /(?<![\w\\])(?:\\?_){3,60}(?!\w|\\_)/, name: 'gap', cure: toBlank},
  {pattern: /\.{5,}|…{2,}/, name: 'gap', cure: toBlank, isLoose: true},
  {
    pattern: /(?<![\w[\]\\!])\[(?!\^)(?<key>[^[\]]+)\](?![[(:\]])/,
    name: 'brackets that make no blank',
    cure: toBlank,
    isLoose: true,
    isVague: true,
  },
  {
    pattern: /[［【〔](?<key>[^［］【】〔〕]+)[］】〕]/,
    name: 'brackets that make no blank',
    cure: toBlank,
    isLoose: true,
    isVague: true,
  },
  {pattern: /==(?<key>[^=]+)==/, name: 'marked text', cure: toBlank, isLoose: true, isVague: true},
  {
    // H5P has alternatives and a hint between the stars.
    pattern: /(?<![\p{L}\p{N}*\\])\*(?<key>[^*\s/:]{1,60}[/:][^*]{0,99}[^*\s])\*(?![\p{L}\p{N}*])/u,
    beside: /(?<![\p{L}\p{N}*\\])\*(?<key>[^*\s](?:[^*]{0,160}[^*\s])?)\*(?![\p{L}\p{N}*])/u,
    name: 'blank of H5P',
    cure: toH5p,
    isLoose: true,
  },
  {
    pattern:
      /(?<=[^\s>*] )\*{1,2}(?<key>[^*\s](?:[^*]{0,60}[^*\s])?)\*{1,2}(?![\p{L}\p{N}*])(?!.*[?？]\s*$)/u,
    name: 'marked text',
    cure: toMarked,
    isLoose: true,
    isVague: true,
  },
  {
    pattern:
      /<(?:u|mark|ins|b|strong|em|i)>(?<key>[^<>]{1,60})<\/\w{1,6}>|\|\|(?<spoiler>[^|\s][^|]{0,60})\|\||(?<![\p{L}\p{N}%])%(?<variable>\p{L}[^%\s]{0,40})%/u,
    name: 'marked text',
    cure: toMarked,
    isLoose: true,
    isVague: true,
  },
];
