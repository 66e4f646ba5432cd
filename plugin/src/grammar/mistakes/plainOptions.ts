import type {RootContent} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {dropLetter} from './dropLetter.js';
import {findHiddenAnswer, nameLines} from './hiddenAnswer.js';
import {findAnswer, nameRight} from './plainAnswer.js';
import type {Answer, PlainOption} from './plainAnswer.js';
import {readPlainOptions} from './readPlainOptions.js';
import {listTextLines} from './textLines.js';

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
  const options = readPlainOptions(blocks, source);
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
  const shown =
    options.length <= MOST
      ? `lines ${cures.slice(0, -1).join(', ')} and ${cures.at(-1) ?? ''}`
      : `${cures[0] ?? ''}, and the other ${options.length - 1} lines in the same way`;
  return {
    isCertain: answer !== undefined || isBracketed,
    isMarked: right.length > 0,
    problem: {
      rule: 'missing-answer',
      place: placeOnLine(first.line, first.start, first.end),
      actual: `option ${quoteCode(written)} without \`[ ]\` or \`[x]\` before its words`,
      expected:
        right.length > 0
          ? shown
          : `${shown}, and \`[x]\` in place of \`[ ]\` before each right option`,
      note: adviseRest(blocks, options, answer, source).join('; '),
    },
  };
}

/** How many options a message shows. */
const MOST = 8;

/** Whether a block has a line of YAML above its options, of which more is to be said. */
function isData(block: RootContent, source: Source): boolean {
  return listTextLines(block).some((line) =>
    /^[\s>]*["']?(?:options|choices|answers)["']?\s?:\s*$/.test(lineAt(source, line)),
  );
}

/** What becomes of the lines beside the options. */
function adviseRest(
  blocks: readonly RootContent[],
  options: readonly PlainOption[],
  answer: Answer | undefined,
  source: Source,
): string[] {
  const first = options[0]?.line ?? 0;
  const above = lineAt(source, first - 1);
  const below = (options.at(-1)?.line ?? 0) + 1;
  const text = lineAt(source, below).trim();
  const [sign = ''] = /^(?:\.{3}|!|\+)(?=\s)/.exec(text) ?? [];
  // Text directly below an option is a part of it.
  const isPart = text !== '' && !/^[>:<`~]/.test(text) && answer?.first !== below;
  const [, number] = /^[\s>]*(?:\*\*)?(\d{1,3}[.)])\s/.exec(above) ?? [];
  return [
    ...(number ? [`leave out \`${number}\` in line ${first - 1}`] : []),
    ...(isPart ? [`put a blank line above line ${below}`] : []),
    ...(isPart && sign ? [`leave out \`${sign}\` there`] : []),
    ...(answer
      ? [
          `remove ${nameLines(answer.first, answer.last)}, which ${answer.first === answer.last ? 'tells' : 'tell'} the answer`,
          ...adviseReason(answer, options, source),
        ]
      : adviseHidden(blocks, source)),
  ];
}

/** What becomes of a hidden answer that names none of the options. */
function adviseHidden(blocks: readonly RootContent[], source: Source): string[] {
  const hidden = findHiddenAnswer(blocks, source);
  if (!hidden) return [];
  const {first, last} = hidden;
  return [`remove ${nameLines(first, last)}, and put the words there as a paragraph of its own`];
}

/** What a line that tells the answer says besides, which explains it. */
function adviseReason(
  {first, last, rest}: Answer,
  options: readonly PlainOption[],
  source: Source,
): string[] {
  if (first !== last || /<\w/.test(lineAt(source, first))) {
    if (rest.split(' ').length < 5) return [];
    // The letter of an option means nothing where options are shuffled.
    const reason = dropLetter(rest);
    return [
      rest.length > 200 || /\s{2}/.test(rest)
        ? 'put its reason there as text of its own'
        : `put its reason there as a paragraph of its own: ${quoteCode(reason)}`,
    ];
  }
  const answer = lineAt(source, last)
    .replace(/^[^:：]*[:：][\s*_("'[]*/u, '')
    .trimEnd();
  const [, reason = ''] =
    /^[A-Za-z\d]{1,2}\b(?:\s?(?:,|&|and)\s?[A-Za-z\d]{1,2}\b){0,8}[.):,*_–—-]{0,8}\s+(\S.*)$/.exec(
      answer,
    ) ?? [];
  const isOption = options.some(
    ({text}) => text.replace(/[`*_]/g, '') === reason.replace(/[.!]$/, ''),
  );
  if (isOption || reason.split(/\s+/).length < 4) return [];
  return [`put its reason there as a paragraph of its own: ${quoteCode(reason)}`];
}
