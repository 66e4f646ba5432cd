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
  limits: `A question takes some 250 to 350 µs, three times what it took before blanks and fences became nodes and options got names for screen readers. No step stands out: visiting the nodes of a page for mistakes takes 17 %, writing the quiz into attributes 14 %, hashes for ids and fingerprints 13 %, names of options and those that look alike 11 %, and garbage collection 11 %. Documents with blanks are parsed once now, so that they are faster as a whole. Of a document without a quiz only the text is searched, for names of quizzes and for marks of other systems, twice some 10 µs, and its parse is that of the host.`,
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
