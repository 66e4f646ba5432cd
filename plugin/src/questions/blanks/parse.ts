import type {PhrasingContent, RootContent} from 'mdast';

import type {RawBlank} from '../../grammar/blank/blank.js';
import {isFenceOfBlanks} from '../../grammar/blank/code.js';
import {canonicalize} from '../../mdast/canonical.js';
import type {Problem} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';
import {copyAsText} from '../../mdast/copyAsText.js';
import {isComment} from '../../mdast/comment.js';
import type {Context} from '../../grammar/context.js';
import {findLazyLines} from '../../grammar/mistakes/lazyLines.js';
import type {Component, Interaction, QuestionParser} from '../contract.js';
import {buildCode, buildField, GAP} from '../fields/emit.js';
import {normalizeText} from '../fields/grade.js';
import type {Field, FieldKey} from '../fields/model.js';
import {nameByPrompt} from '../fields/name.js';
import {showFields} from '../fields/showFields.js';
import {isUnitKey} from '../fields/grade.js';
import {findLineNumbers} from '../lineNumbers.js';
import {findBlanksInCode} from './blanksInCode.js';
import {findEscapedBlanks} from './escapedBlanks.js';
import {readBlank} from './field.js';
import {explainOwnBrackets} from './ownBrackets.js';
import {fillBlanks} from './fill.js';
import {listLabels} from './labels.js';
import {locateBlanks} from './locate.js';
import {acceptNeighbours, listNeighbours} from './neighbours.js';
import {findBlanks} from '../../grammar/blank/find.js';
import {checkBlankPlace} from './places.js';
import type {ReadBlank} from './select.js';
import {findVersionKey} from './versionKey.js';
import {findWikiLinks} from './wikiLinks.js';
import {readWordsAround} from './wordsAround.js';

/** Reads the `[[…]]` of a question. */
export const blanksParser: QuestionParser<'blanks'> = {
  module: 'fields',
  locate: locateBlanks,
  isPrompt: true,
  takes: () => ['loose'],
  parse(claimed, settings, page, parts) {
    const context = {...page, loose: settings.loose ?? page.loose ?? false};
    const blocks = claimed.filter((block) => !isComment(block));
    const found = findBlanks(blocks, context);
    const last = blocks.at(-1);
    // An explanation that joined them would be shown with the blanks.
    if (last?.type === 'list' || last?.type === 'blockquote' || last?.type === 'table') {
      context.problems.push(...findLazyLines(last, context.source));
    }
    context.problems.push(...blocks.flatMap((block) => findNumbers(block, context.source)));
    const read = found.map((each) => {
      const problem = checkBlankPlace(each);
      if (problem) context.problems.push(problem);
      if (problem) return undefined;
      return each.node.type === 'code'
        ? readBlankOfCode(each.blank, each.node.lang ?? '', context)
        : readBlank(each.blank, context);
    });
    const whole = read.filter((blank) => blank !== undefined);
    if (whole.length < read.length) return undefined;
    const components = new Set<Component>(
      found.map(({node}) => (node.type === 'code' ? 'Code' : 'Field')),
    );
    const question = readWordsAround([...parts.prompt, ...blocks], context.source);
    const doubts = whole.flatMap(({doubts: own}, index) => {
      const {blank, node} = found[index] ?? {};
      const isCode = node?.type === 'code';
      const around = isCode ? {...context, locale: 'en'} : context;
      return [...own, ...(blank ? findVersionKey(blank, isCode ? '' : question, around) : [])];
    });
    const built = build(blocks, whole, nameByPrompt(parts), context);
    const inCode = findBlanksInCode(parts.prompt, blocks, context.source);
    const escaped = findEscapedBlanks([...parts.prompt, ...blocks], context.source);
    const links = findWikiLinks(
      found.flatMap(({blank, node}) => (node.type === 'code' ? [] : blank)),
      context.source,
    );
    return {
      ...built,
      doubts: [...doubts, ...inCode, ...escaped, ...links],
      components: [...components],
    };
  },
  countParts: ({fields}) => [
    {noun: 'blank', number: fields.length},
    ...fields.map(({choices = []}, index) => ({
      noun: 'choice',
      number: choices.length,
      where: ` in blank ${index + 1}`,
    })),
  ],
  showPlain: ({fields}, read) => showFields(read('fields'), fields.map(showChoices)),
};

/** Reads a blank of a code block. Nothing is said of a key that cannot be read where its brackets belong to the code. */
function readBlankOfCode(blank: RawBlank, lang: string, context: Context): ReadBlank | undefined {
  const own = explainOwnBrackets(blank, lang, context.source);
  const problems = own ? [] : context.problems;
  // Code is in no language: `1.234` is never 1234 there.
  const read = readBlank(blank, {...context, problems, locale: 'en'}, true);
  const {place} = blank;
  if (own && !read) context.problems.push({rule: 'invalid-blank', place, ...own});
  // Signs such as `>=` are what is asked for.
  return (
    read && {
      ...read,
      doubts: own ? [{rule: 'doubtful-key', explains: 'unlikely-key', place, ...own}] : [],
    }
  );
}

/** Text in a fence may have numbers of its own. */
const TEXT = /^(?:blanks|te?xt|plain|plaintext|console)$/i;

function findNumbers(block: RootContent, source: Source): Problem[] {
  const isCode = block.type === 'code' && isFenceOfBlanks(block) && block.lang;
  if (!isCode || TEXT.test(isCode)) return [];
  const problem = findLineNumbers(block, 'which is no part of the code', source);
  return problem ? [problem] : [];
}

/** What a blank offers behind its gap: ` (TCP / UDP)` if it is a select. */
function showChoices({choices}: Field): string {
  return choices ? ` (${choices.join(' / ')})` : '';
}

/** Stands for a blank in what tells a question from its twin; one that no other part of it can contain. */
const BLANK = '\uE003';
/** As the host reads the title of a code block. */
const TITLE = /title=(['"])(.*?)\1/;

function build(
  blocks: readonly RootContent[],
  read: readonly ReadBlank[],
  prompt: string,
  context: Context,
): Interaction<'blanks'> {
  const labels = listLabels(blocks, context);
  const neighbours = listNeighbours(blocks, context);
  const fields = read.map(({field}, index): Field => {
    const words = labels[index] ?? prompt;
    // Blanks in one sentence have its words in common.
    const label = words && read.length === 1 ? words : `${index + 1}: ${words}`;
    const named = {...field, input: {'aria-label': label, ...field.input}};
    return acceptNeighbours(named, neighbours[index] ?? {before: '', after: ''});
  });
  const shown = (index: number): string => read[index]?.shown.text ?? '';
  const controls = fillBlanks(
    blocks,
    {
      text: (index) => buildField(index, 'text'),
      code: () => GAP,
      fence: ({value: code, lang, meta}, first) => {
        const title = TITLE.exec(meta ?? '')?.[2];
        return buildCode({code, language: lang ?? 'text', ...(title && {title})}, first);
      },
    },
    context,
  );
  const key = fillBlanks(
    blocks,
    {text: (index) => showKey(read[index]), code: shown, fence: (fence) => fence},
    context,
  );
  const bare = fillBlanks(
    blocks,
    {
      text: () => ({type: 'text', value: BLANK}),
      code: () => BLANK,
      fence: (fence) => fence,
    },
    context,
  );
  return {
    body: {fields},
    partial: fields.length > 1,
    slots: [
      {name: 'fields', children: controls},
      {name: 'key', children: copyAsText(key)},
    ],
    content: JSON.stringify(['blanks', fields.map(writeKeys)]),
    asked: canonicalize(bare),
  };
}

function showKey(blank: ReadBlank | undefined): PhrasingContent {
  const {text: value = '', isCode = false} = blank?.shown ?? {};
  return {type: 'strong', children: [{type: isCode ? 'inlineCode' : 'text', value}]};
}

/** What grading depends on, in a form in which the order of alternatives does not count. */
function writeKeys({keys, choices}: Field): unknown {
  const sorted = keys.map((key) => JSON.stringify(writeKey(key))).sort();
  return [sorted, choices?.map(normalizeText).sort()];
}

/** A key without what is made of it for the page, which would change with the languages that the build knows. */
function writeKey(key: FieldKey): unknown {
  if (typeof key === 'string') return normalizeText(key);
  if (isUnitKey(key)) return [...(key.units[key.unit] ?? []), key.unit];
  return Array.isArray(key) ? key : {...key, typed: undefined};
}
