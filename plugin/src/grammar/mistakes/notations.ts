import {
  toAnswer,
  toBlank,
  toCard,
  toChoices,
  toGiftOption,
  toH5p,
  toMarked,
  toOption,
  toOptions,
  toTruth,
} from './notationCures.js';
import type {Notation} from './notationCures.js';

/** Before an option: a bullet, a number or nothing. */
const BULLET = String.raw`^[\s>]*(?:(?:\\?[-*+•‣·∙▪◦–—→⁃]|\d+[.)]|[A-Za-z][.)])\s+)?`;

/** A question, two or three colons and its answer, as RemNote and Anki have it; no name such as `std::move` in a sentence. */
const FLASH_CARD =
  /^[\s>]*(?:[-*+]\s+)?(?<front>[^:\s>][^:]{0,200}(?:\s|[?？])|[^:\s>]{1,99}):{2,3}\s?(?<back>[^:\s][^:]*)$/;

/** The notations, in the order in which they are looked for. */
export const NOTATIONS: readonly Notation[] = [
  {
    pattern:
      /^[\s>]*(?:(?:prompt|answer)\.[a-z]{1,30}\s*=|type\s*=\s*"(?:MultipleChoice|ShortAnswer|Tracing)").*$/,
    name: 'line of mdbook-quiz',
    cure: () =>
      'the question as text, and options `- [x] right` and `- [ ] wrong` or a blank `[[answer]]`, without the lines of TOML',
    isCertain: true,
  },
  {
    pattern: /^[\s>]*::[^:{}]{1,200}::[^{}]*\{\s*$/,
    name: 'question of GIFT',
    cure: () =>
      'the question as text without `::` and braces, and each option as `- [x] right` or `- [ ] wrong`',
    isCertain: true,
  },
  {
    pattern: /^[\s>]*\?{1,2}\s*$/,
    name: 'card of Obsidian',
    cure: () => '`::recall` with blank lines around it, and the answer below it',
  },
  {
    pattern: /^[\s>]*(?:[-*+]\s+)?question\s*:|["']question["']\s*:/i,
    name: 'line of a question in YAML or JSON',
    cure: toOptions,
  },
  {
    pattern: /^[\s>]*(?:[-*+]\s+)?ANS(?:WERS?)?\s?[:.]\s*[A-Z](?:\s*,\s*[A-Z])*[.)]?\s*$/,
    name: 'answer of Aiken',
    cure: () =>
      '`- [x]` before each right option and `- [ ]` before each wrong one, and no such line',
    isCertain: true,
  },
  {
    pattern:
      /^[\s>]*(?:[-*+]\s+)?[*_]{0,2}(?:correct )?(?:answers?|solution|key|a)[*_]{0,2}\s*:[*_]{0,2}(?<key>.*)$/i,
    name: 'line that tells the answer',
    cure: toAnswer,
  },
  {
    pattern: new RegExp(String.raw`${BULLET}\\\[(?<mark>[ xX])\\\]\s+(?<text>\S.*)$`),
    name: 'option with backslashes',
    cure: toOption,
  },
  {
    pattern: /^[\s>]*\\[-*+]\s+\[(?<mark>[ xX])\]\s+(?<text>\S.*)$/,
    name: 'option with backslashes',
    cure: toOption,
  },
  {
    pattern: new RegExp(String.raw`${BULLET}\[?\((?<mark>[ xX*✓✔])\)\]?\s+(?<text>\S.*)$`),
    name: 'round marker',
    cure: toOption,
    // A line of running text may begin with `(x)`.
    isLoose: true,
    isVague: true,
  },
  {
    pattern: new RegExp(String.raw`${BULLET}(?<mark>[☑☐☒✅✔✓◉○●◯⬜])\s*(?<text>\S.*)$`, 'u'),
    name: 'drawn marker',
    cure: toOption,
    isLoose: true,
    isVague: true,
  },
  {
    pattern: /^[\s>]*(?<mark>[=~])(?<text>\w.*)$/,
    name: 'option of GIFT',
    cure: toGiftOption,
  },
  {
    pattern: new RegExp(String.raw`${BULLET}(?<mark>[=~]|%100%|%-?[\d.]{1,8}%)(?<text>\w.*)$`),
    name: 'option of GIFT',
    cure: toGiftOption,
    // A list of running text may have `~5 ms` in it.
    isLoose: true,
  },
  {
    pattern: /(?<![\w\]\\])\[[ xX]\]\s[^[\]\\]{1,200}\s\[[ xX]\](?=\s|$)/,
    name: 'line of several options',
    cure: toOptions,
    isLoose: true,
  },
  {
    pattern: new RegExp(String.raw`${BULLET}(?<text>[^\s>[\]\\][^[\]\\]*)\[(?<mark>[ xX✓✔])\]\s*$`),
    name: 'option with its marker at the end',
    cure: toOption,
    isLoose: true,
    isVague: true,
  },
  {
    pattern: /^[\s>]*\*(?<mark>[a-z])[.)]\s+(?<text>\S.*)$/,
    name: 'option of text2qti',
    cure: toOption,
    isVague: true,
  },
  {
    pattern:
      /^[\s>]*:{1,3}(?:blanks?|gaps?|cloze|fill|fill-?in)\b[\s`[{("']{0,3}(?<key>[^\s`\]})"'][^`\]})"']*)?/i,
    name: 'directive for blanks',
    cure: toBlank,
  },
  {
    pattern: /^[\s>]*(?:[-*+]\s+)?[*_([]{0,3}(?<truth>true|false)[*_)\].]{0,3}\s*$/i,
    name: 'line that tells the answer',
    cure: toTruth,
    isLoose: true,
    isVague: true,
  },
  {
    pattern: /[([](?<truth>true|false|T\s?\/\s?F|true\s?\/\s?false)[)\]]\s*$/i,
    name: 'mark behind a statement',
    cure: toTruth,
    isLoose: true,
    isVague: true,
  },
  {
    pattern: FLASH_CARD,
    name: 'flash card',
    cure: toCard,
    isLoose: true,
  },
  {
    pattern: /(?:[✓✔✅☑]|\((?:correct|right)\))\s*$/,
    name: 'mark behind an option',
    cure: toOptions,
    isLoose: true,
    isVague: true,
  },
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
    pattern: /\\\[\\?\[(?=[^[\]\\]*[\p{L}\p{N}])(?<key>[^[\]\\]+)\\\]\\?\]/u,
    name: 'brackets with backslashes',
    cure: toBlank,
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
    pattern: /(?<![\w.…])(?:_{3,}|\.{4,}|…{2,})\s*\((?<key>[^()]+)\)/,
    name: 'gap with its answer behind it',
    cure: toBlank,
  },
  {
    pattern: /(?<!\w)_{2,}\s?(?<key>[^_\s][^_]*)_{2,}(?!\w)/,
    name: 'gap around its answer',
    cure: toBlank,
    // Two underscores are bold text.
    isLoose: true,
  },
  {pattern: /(?<!\w)_{3,}(?!\w)/, name: 'gap', cure: toBlank},
  {pattern: /\.{5,}|…{2,}/, name: 'gap', cure: toBlank, isLoose: true},
  {
    pattern: /(?<![\w[\]\\!])\[(?<key>[^[\]]+)\](?![[(:\]])/,
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
