import {foldWords} from '../evidence/fold.js';
import type {Question} from '../model.js';
import type {QuestionType} from '../questions/types.js';
import {canonicalize} from '../mdast/canonical.js';
import type {Context} from '../grammar/context.js';
import {hash} from '../mdast/hash.js';
import type {ParsedQuestion} from './question.js';
import type {Place} from '../mdast/problem.js';

/**
 * Gives each question its id and fingerprint: from the author or from its content, never from its position.
 * Nothing stands for a question whose id an earlier one has.
 */
export function identifyQuestions(
  parsed: readonly ParsedQuestion[],
  {problems}: Context,
): (Question | undefined)[] {
  const places = new Map<string, Place | undefined>();
  const counts = new Map<string, number>();
  for (const {interaction} of parsed) {
    counts.set(interaction.content, (counts.get(interaction.content) ?? 0) + 1);
  }
  return parsed.map((question) => {
    const {type, interaction, slots, evidence} = question;
    const hasTwin = (counts.get(interaction.content) ?? 0) > 1;
    const id = question.id ?? nameByContent(question, hasTwin);
    if (places.has(id)) {
      const first = places.get(id);
      const actual = question.id
        ? `id \`${id}\`, used twice in the quiz`
        : 'question that is asked twice';
      const expected = question.id
        ? 'ids that differ'
        : 'questions that differ, or `::question{#id}` on both';
      problems.push({
        rule: 'duplicate-id',
        place: question.place,
        actual,
        expected,
        ...(first && {first}),
      });
      return undefined;
    }
    places.set(id, question.place);
    return {
      id,
      fingerprint: hash(interaction.graded ?? interaction.content),
      type,
      ...(interaction.partial && {partial: true as const}),
      slots: slots.map(({name}) => name),
      ...(evidence && {because: foldWords(evidence.words)}),
      body: interaction.body,
    } satisfies Question<QuestionType>;
  });
}

/** The letter keeps a hash from starting with a digit, which an anchor's selector could not. */
function nameByContent({interaction, prompt}: ParsedQuestion, withPrompt: boolean): string {
  const {content, asked = ''} = interaction;
  return `q${hash(withPrompt ? content + asked + canonicalize(prompt) : content)}`;
}
