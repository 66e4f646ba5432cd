import {alternate} from '../alternate.js';
import {writeAdmonition, writeQuiz, writeText} from '../content.js';
import type {Figure, Measure} from '../measure.js';
import {createPipeline} from '../pipeline.js';
import type {Pipeline} from '../pipeline.js';
import {createSteps, writeDocuments} from '../steps.js';

const ROUNDS = {rounds: 7, warmUp: 2};

/** What the transform costs beside the parse, and beside the host's own transform of such blocks. */
export default {
  title: 'The transform',
  method: `The parser is that of Docusaurus for \`.mdx\`, with all syntax that its pipeline adds; the admonitions are transformed by Docusaurus' own plugin. Each transform works on trees that were parsed for it just before, and includes validation, ids and fingerprints. Where a quiz is held against admonitions, both have the same text: one admonition for each question, its options a list. Texts are about 290 bytes a question, each different. Garbage is collected before each sample.`,
  limits: `A question takes some 80 to 110 µs, and no step stands out: a third is reading the options with their feedback, a tenth each goes into ids and fingerprints, into looking for signs of other interactions and mistakes, and into the elements of the page; a fifth is garbage collection. 5 % of the parse of a document with one question would be 40 µs, less than to read its options and hash its content once. In one large document the parser is slower, so that the share is less. The transform of admonitions only renames a block and its title and never looks inside: in one document that takes 29 µs, which is less than to visit the nodes of a question and hash them. For many documents it starts again in each, asynchronously, and is slower. Of a document without a quiz only the text is searched, for \`quiz\` and for \`[[\`: about 0.2 µs each when hot, 1.1 µs in the few runs of this measure, where 0.7 µs would be the goal.`,
  async run(say) {
    const pipeline = await createPipeline();
    say('1,000 documents');
    const many = await measure(pipeline, {
      name: '1,000 documents of one question',
      quizzes: writeDocuments(1000, writeQuiz),
      admonitions: writeDocuments(1000, writeAdmonition),
    });
    say('one document');
    const one = await measure(pipeline, {
      name: 'one document of 1,000 questions',
      quizzes: [writeQuiz(1000)],
      admonitions: [writeAdmonition(1000)],
    });
    say('documents without quizzes');
    const none = await measureText(pipeline);
    say('blanks');
    return [...many, ...one, ...none, await measureBlanks(pipeline)];
  },
} satisfies Measure;

interface Content {
  name: string;
  quizzes: string[];
  admonitions: string[];
}

async function measure(
  pipeline: Pipeline,
  {name, quizzes, admonitions}: Content,
): Promise<Figure[]> {
  const quiz = createSteps(pipeline, quizzes);
  const admonition = createSteps(pipeline, admonitions);
  const {parse, parseWithPlugin, transform, transformAdmonitions} = await alternate(
    {
      parse: quiz.parse,
      parseWithPlugin: quiz.parseWithPlugin,
      transform: quiz.transform,
      parseAdmonitions: admonition.parse,
      transformAdmonitions: admonition.transformAdmonitions,
    },
    ROUNDS,
  );
  const figure = {name, value: transform, unit: 'ms'} as const;
  return [
    {...figure, against: {name: 'parse', value: parse}, goal: 0.05},
    {...figure, against: {name: 'admonitions', value: transformAdmonitions}, goal: 1},
    compareParses(name, parseWithPlugin, parse),
  ];
}

/** What the plugin's syntax costs in the parse. */
function compareParses(name: string, value: number, parse: number): Figure {
  const against = {name: 'without the plugin', value: parse};
  return {name: `${name}: parse with the plugin`, value, unit: 'ms', against};
}

async function measureText(pipeline: Pipeline): Promise<Figure[]> {
  const text = createSteps(pipeline, writeDocuments(1000, writeText));
  const {parse, parseWithPlugin, transform} = await alternate(
    {parse: text.parse, parseWithPlugin: text.parseWithPlugin, transform: text.transform},
    ROUNDS,
  );
  const name = '1,000 documents without quizzes';
  return [
    {name, value: transform, unit: 'ms', against: {name: 'parse', value: parse}, goal: 0.001},
    compareParses(name, parseWithPlugin, parse),
  ];
}

async function measureBlanks(pipeline: Pipeline): Promise<Figure> {
  const steps = createSteps(pipeline, writeDocuments(1000, writeBlanks));
  const {parse, parseWithPlugin, transform} = await alternate(
    {parse: steps.parse, parseWithPlugin: steps.parseWithPlugin, transform: steps.transform},
    ROUNDS,
  );
  return {
    name: '1,000 documents of one question with a blank, parsed and transformed',
    value: parseWithPlugin + transform,
    unit: 'ms',
    against: {name: 'parse', value: parse},
  };
}

/** The text of the questions with a blank in each prompt. */
function writeBlanks(count: number, seed: number): string {
  return `:::quiz\n\n${writeText(count, seed).replaceAll('?\n', ' [[blank]]?\n')}\n:::\n`;
}
