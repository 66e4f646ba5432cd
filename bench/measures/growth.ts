import type {Root} from 'mdast';
import {alternate} from '../alternate.js';
import {writeQuiz} from '../content.js';
import type {Figure, Measure} from '../measure.js';
import {createFile, createPipeline} from '../pipeline.js';
import type {Pipeline} from '../pipeline.js';
import {createSteps, writeDocuments} from '../steps.js';
import {time} from '../time.js';

const FEW = 1000;
const MANY = 10_000;

/** Whether ten times the questions cost ten times as much. */
export default {
  title: 'Growth of the transform',
  method: `From 1,000 to 10,000 questions, in one document (one quiz) and in 1,000 documents (a quiz of 1 and of 10 questions each), measured as above; ten times as much would be strictly in proportion. The one document is parsed only once in each size, because the parser takes minutes for it, and its transform works on copies of that tree.`,
  limits: `The transform is in proportion. The parser of Docusaurus is not: for ten times the questions in one document it takes 43 times as long, and it grows in the same way with plain text. Over many documents, parse and transform are in proportion, too.`,
  async run(say) {
    const pipeline = await createPipeline();
    say('one document');
    const one = await measureDocument(pipeline);
    say('1,000 documents');
    return [...one, ...(await measureDocuments(pipeline))];
  },
} satisfies Measure;

async function measureDocument(pipeline: Pipeline): Promise<Figure[]> {
  // The first parse of all warms up.
  pipeline.parseWithPlugin(createFile(writeQuiz(FEW)));
  const few = await parseOnce(pipeline, writeQuiz(FEW));
  const many = await parseOnce(pipeline, writeQuiz(MANY));
  const ms = await alternate({few: few.transform, many: many.transform}, {warmUp: 1});
  const whole = grow('one document, parse and transform', few.ms + ms.few, many.ms + ms.many, 11);
  const note = `the parse alone takes ${Math.round(many.ms / few.ms)} times as long`;
  return [grow('one document, transform', ms.few, ms.many, 12), {...whole, note}];
}

async function parseOnce(pipeline: Pipeline, content: string) {
  let tree: Root = {type: 'root', children: []};
  const ms = await time(() => {
    tree = pipeline.parseWithPlugin(createFile(content));
  });
  const transform = () => {
    const copy = structuredClone(tree);
    const file = createFile(content);
    return time(() => {
      pipeline.transform(copy, file);
    });
  };
  return {ms, transform};
}

async function measureDocuments(pipeline: Pipeline): Promise<Figure[]> {
  const few = createSteps(pipeline, writeDocuments(1000, writeQuiz, FEW / 1000));
  const many = createSteps(pipeline, writeDocuments(1000, writeQuiz, MANY / 1000));
  const ms = await alternate(
    {
      parseFew: few.parseWithPlugin,
      transformFew: few.transform,
      parseMany: many.parseWithPlugin,
      transformMany: many.transform,
    },
    {warmUp: 1},
  );
  const whole = [ms.parseFew + ms.transformFew, ms.parseMany + ms.transformMany] as const;
  return [
    grow('1,000 documents, transform', ms.transformFew, ms.transformMany, 12),
    grow('1,000 documents, parse and transform', ...whole, 11),
  ];
}

function grow(name: string, few: number, many: number, goal: number): Figure {
  const against = {name: 'with 1,000', value: few};
  return {name: `${name}, with 10,000 questions`, value: many, unit: 'ms', against, goal};
}
