import {
  toAnswer,
  toBlank,
  toCard,
  toGiftOption,
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

/** How other systems write options, cards and answers, in the order in which they are looked for. */
export const OPTION_NOTATIONS: readonly Notation[] = [
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
];
