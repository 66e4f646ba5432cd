import type {LintQuestion} from '../../lint/question.js';
import type {PartCount, QuestionParser} from '../../questions/contract.js';
import {PARSERS} from '../../questions/parsers.js';
import type {QuestionType} from '../../questions/types.js';
import {count} from '../terminal/count.js';
import {differ} from './difference.js';
import type {Difference} from './difference.js';

/** How two questions differ in what a translation keeps: type, number of parts, and where the key is. */
export function compareQuestions(original: LintQuestion, translation: LintQuestion): Difference[] {
  const [wanted, found] = [original.question.type, translation.question.type];
  if (wanted !== found) {
    return [differ(`question of the type ${found}`, wanted, translation, original)];
  }
  const parts = countParts(original);
  for (const [index, {noun, number, where = ''}] of countParts(translation).entries()) {
    const expected = parts[index]?.number;
    if (expected === undefined || expected === number) continue;
    // More pairs, for one, also make more choices.
    return [differ(count(number, noun) + where, String(expected), translation, original)];
  }
  return compareOptions(original, translation);
}

function countParts({question: {type, body}}: LintQuestion): PartCount[] {
  const parser: Pick<QuestionParser<QuestionType>, 'countParts'> = PARSERS[type];
  return parser.countParts?.(body) ?? [];
}

/** Where options stand is a part of what a translation keeps, so that the key is found at the same place. */
function compareOptions(original: LintQuestion, translation: LintQuestion): Difference[] {
  const differences = translation.options.flatMap((option, index) => {
    const other = original.options[index];
    if (!other) return [];
    return [
      ...(option.correct === other.correct
        ? []
        : [differ(describeKey(option.correct), describeKey(other.correct), option, other)]),
      ...(option.pin === other.pin
        ? []
        : [differ(describePin(option.pin), describePin(other.pin), option, other)]),
    ];
  });
  // With another key, whether several can be chosen follows from it.
  if (differences.length > 0 || translation.multiple === original.multiple) return differences;
  const describe = ({multiple}: LintQuestion) =>
    `${multiple ? 'several options' : 'one option'} to choose`;
  return [differ(describe(translation), describe(original), translation, original)];
}

function describeKey(correct: boolean): string {
  return correct ? '`[x]`' : '`[ ]`';
}

function describePin(pin: boolean): string {
  return `option ${pin ? 'with' : 'without'} \`:pin\``;
}
