import {copyAsText} from '../../mdast/copyAsText.js';
import {firstLineOf} from '../../mdast/source.js';
import {tidyLines} from '../../mdast/tidyLines.js';
import type {QuestionParser} from '../contract.js';
import {listTyped} from '../blanks/folds.js';
import {locateDeclared, readDeclaration} from '../declared.js';
import {buildField} from '../fields/emit.js';
import {normalizeOutput} from '../fields/grade.js';
import {nameByPrompt} from '../fields/name.js';
import {findAlternative} from './alternatives.js';
import {findCopied} from './copied.js';
import {checkCode, explainWithout} from './misplaced.js';
import {findPrintedComments} from './printedComments.js';
import {findSession} from './session.js';

const DECLARATION = {
  name: 'output',
  noun: 'a code fence',
  type: 'code',
  most: 1,
  explain: explainWithout,
} as const;

/** Reads `::output`: the fence below it holds what is printed. */
export const outputParser: QuestionParser<'output'> = {
  module: 'fields',
  locate(blocks, context) {
    const range = locateDeclared(DECLARATION, blocks, context);
    if (range) checkCode(blocks, range, context);
    return range;
  },
  parse(blocks, _, context, parts) {
    readDeclaration(blocks, {}, context);
    const fence = blocks.at(-1);
    if (fence?.type !== 'code') return undefined;
    const session = findSession(fence, parts.prompt, context.source);
    const foreign = session ? [session] : findCopied(fence, parts.prompt, context.source);
    if (foreign.length > 0) {
      context.problems.push(...foreign);
      return undefined;
    }
    const output = normalizeOutput(tidyLines(fence.value));
    if (!output) {
      context.problems.push({
        rule: 'empty-option',
        place: firstLineOf(context.source, fence),
        actual: 'empty code fence below `::output`',
        expected: 'what the program prints',
      });
      return undefined;
    }
    const rows = Math.ceil(output.split('\n').length / ROWS) * ROWS;
    const maxLength = Math.ceil((2 * output.length) / CHARACTERS) * CHARACTERS;
    const label = {'aria-label': nameByPrompt(parts)};
    const input = {...label, rows, maxLength, autoCapitalize: 'none', spellCheck: false} as const;
    const alternative = findAlternative(fence, parts.explanation, context.source);
    const told = findPrintedComments(fence, parts.prompt, context.source);
    return {
      doubts: alternative ? [alternative, ...told] : told,
      body: {fields: [{keys: [{output, ...listTyped(output)}], input}]},
      partial: false,
      slots: [
        {name: 'fields', children: [buildField(0, 'flow')]},
        {name: 'key', children: copyAsText([fence])},
      ],
      content: JSON.stringify(['output', output]),
      components: ['Field'],
    };
  },
  showPlain: () => [],
};

/** Coarse steps, so that the size of the field does not tell how much is right. */
const ROWS = 3;
const CHARACTERS = 1000;
