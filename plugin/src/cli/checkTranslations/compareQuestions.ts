import type {LintQuestion} from '../../lint/question.js';
import type {PartCount, QuestionParser} from '../../questions/contract.js';
import {PARSERS} from '../../questions/parsers.js';
import type {QuestionType} from '../../questions/types.js';
import {count} from '../terminal/count.js';
import {differ} from './difference.js';
import type {Difference} from './difference.js';

/**
 * Lists how two questions differ in what a translation must keep: the type, the number of parts, and the place of the
 * key.
 */
export function compareQuestions(original: LintQuestion, translation: LintQuestion): Difference[] {
  const [wanted, found] = [original.question.type, translation.question.type];
  if (wanted !== found) {
    return [differ(`question of the type ${found}`, wanted, translation, original)];
  }
  const parts = countParts(original);
  for (const [index, {noun, number, where = ''}] of countParts(translation).entries()) {
    const expected = parts[index]?.number;
    if (expected === undefined || expected === number) continue;
    // One difference is enough: where pairs are missing, choices are missing too.
    return [differ(count(number, noun) + where, String(expected), translation, original)];
  }
  return compareOptions(original, translation);
}

function countParts({question: {type, body}}: LintQuestion): PartCount[] {
  const parser: Pick<QuestionParser<QuestionType>, 'countParts'> = PARSERS[type];
  return parser.countParts?.(body) ?? [];
}

/** Compares options by their places: where the second of three options is correct, it must be so in the translation. */
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
  // With another key, the number of options to choose may differ only for that reason.
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
