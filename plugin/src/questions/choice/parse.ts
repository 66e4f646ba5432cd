import type {List} from 'mdast';

import {nameTexts} from '../../mdast/hash.js';
import type {Problem} from '../../mdast/problem.js';
import {firstLineOf} from '../../mdast/source.js';
import {wrapInline} from '../../mdast/wrapInline.js';
import type {Context, Slot} from '../../grammar/context.js';
import {findLostBeside} from '../../grammar/mistakes/lostOptions.js';
import type {Interaction, QuestionParser, QuestionSettings} from '../contract.js';
import {isNumber, listKeys, nameOption, showCorrect} from './key.js';
import {locateOptions} from './locate.js';
import type {ParsedOption} from './option.js';
import {readOptions} from './readOptions.js';
import {locateTruth, readTruth} from './truth.js';

/**
 * Reads a task list: one `[x]` makes radio buttons, several make checkboxes or, where any one of them is right, radio buttons
 * too. `::true` and `::false` stand for such a list.
 */
export const choiceParser: QuestionParser<'choice'> = {
  locate: (blocks, context) => locateTruth(blocks) ?? locateOptions(blocks, context),
  parse(blocks, settings, context, {prompt, explanation}) {
    const list = blocks[0];
    if (list?.type === 'leafDirective') return build(readTruth(list, context), false);
    if (list?.type !== 'list') return undefined;
    const beside = [...prompt, list, ...explanation];
    const lost = findLostBeside(beside, [prompt.length], context.source);
    return parseList(list, settings, context, lost);
  },
  countParts: ({options}) => [{noun: 'option', number: options.length}],
  showPlain: ({options}, read) => [
    {
      type: 'list',
      ordered: false,
      spread: options.some(({block}) => block),
      children: options.map(({id, block = false}) => ({
        type: 'listItem',
        checked: false,
        spread: block,
        children: wrapInline(read(id)),
      })),
    },
  ],
  showKey: showCorrect,
  listOptions: ({options, multiple = false}) => ({
    options: options.map(({id, correct = false, pin = false}) => ({id, correct, pin})),
    multiple,
  }),
  takes: ([first]) => (first?.type === 'list' ? ['multiple', 'any'] : []),
};

function parseList(
  list: List,
  settings: QuestionSettings,
  context: Context,
  lost: readonly Problem[],
): Interaction<'choice'> | undefined {
  const before = context.problems.length;
  context.problems.push(...lost);
  const options = readOptions([list], context, lost.length === 0);
  if (context.problems.length > before) return undefined;
  const correct = options.filter((option) => option.correct);
  const {any = false} = settings;
  const multiple = settings.multiple ?? (correct.length > 1 && !any);
  if (!multiple && !any && correct.length > 1) {
    context.problems.push({
      rule: 'invalid-attribute',
      place: firstLineOf(context.source, correct[1]?.item ?? list),
      actual: 'second correct option with `multiple=false`',
      expected: 'one `[x]`',
      note: 'write `any` in place of `multiple=false` if readers choose one, and each of them is right',
    });
    return undefined;
  }
  if (any && correct.length < 2) {
    context.problems.push({
      rule: 'invalid-attribute',
      place: firstLineOf(context.source, list),
      actual: 'one correct option with `any`',
      expected: 'several `[x]`, of which one is enough',
      note: 'leave out `any` if only one is right',
    });
    return undefined;
  }
  return build(options, multiple);
}

function build(options: ParsedOption[], multiple: boolean): Interaction<'choice'> {
  const slots: Slot[] = [];
  const ids = nameTexts(options.map(({canonical}) => canonical));
  const body = options.map((option, index) => {
    const id = ids[index] ?? '';
    slots.push({name: id, children: option.text});
    if (option.feedback.length > 0) {
      slots.push({name: `${id}/feedback`, children: option.feedback});
      slots.push({name: `${id}/feedback/name`, children: nameOption(option, id)});
    }
    return {
      id,
      ...(option.correct && {correct: true as const}),
      ...(option.pin && {pin: true as const}),
      ...(option.block && {block: true as const}),
    };
  });
  const keys = options.flatMap((option, index) => {
    const {correct, block} = option;
    return correct ? [{content: nameOption(option, ids[index] ?? ''), block}] : [];
  });
  slots.push({name: 'key', children: listKeys(keys)});
  const names = [...keys.map(({content}) => content), ...slots.map(({children}) => children)];
  const key = options.map(({correct, canonical}) => `${correct ? 'x' : ' '}${canonical}`).sort();
  return {
    body: {...(multiple && {multiple: true as const}), options: body},
    partial: multiple,
    slots,
    content: JSON.stringify(['choice', multiple, key]),
    ...(names.some(isNumber) && {components: ['OptionNumber'] as const}),
  };
}
