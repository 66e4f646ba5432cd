import {PARTS, weighWidget} from './bundle.js';
import {FEATURES, LATE_FEATURES, leaveOut} from './features.js';

const [QUIZ, FIELD, CODE, NUMBER] = ['', '/Field', '/Code', '/OptionNumber'].map(
  (name) => `@theme/Quiz${name}`,
);
const COMPONENTS = [QUIZ, FIELD, CODE, NUMBER];
const TYPES = ['choice', 'fields', 'order', 'recall'];

/**
 * Weighs each type and each feature: gzipped bytes that the whole widget would lose without it. What two features share
 * counts for neither, so that the lines add up to less than the whole.
 */
export async function weighFeatures(): Promise<Record<string, number>> {
  const whole = await weighWidget(COMPONENTS, TYPES);
  const lose = async (...left: Parameters<typeof weighWidget>) =>
    whole - (await weighWidget(...left));
  const without = (...names: readonly string[]) => TYPES.filter((type) => !names.includes(type));
  const ledger: Record<string, number> = {
    'blanks, match, output': await lose([QUIZ, NUMBER], without('fields')),
    'order, lines': await lose(COMPONENTS, without('order')),
    recall: await lose(COMPONENTS, without('recall')),
    'blanks in code': await lose([QUIZ, FIELD, NUMBER], TYPES),
    'options without words': await lose([QUIZ, FIELD, CODE], TYPES),
  };
  for (const [name, feature] of Object.entries(FEATURES)) {
    ledger[name] = await lose(COMPONENTS, TYPES, await leaveOut(feature));
  }
  const late = await weighWidget([PARTS], []);
  for (const [name, feature] of Object.entries(LATE_FEATURES)) {
    ledger[`once answered: ${name}`] =
      late - (await weighWidget([PARTS], [], await leaveOut(feature)));
  }
  ledger['once answered, in all'] = late;
  ledger['choice, with all that is common'] = await weighWidget([QUIZ], ['choice']);
  return ledger;
}
