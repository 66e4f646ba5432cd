import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {createFile} from './pipeline.js';
import type {Pipeline} from './pipeline.js';
import {time} from './time.js';

/** The steps of a build by what they cost for some documents, in milliseconds; one of the parses comes first. */
export interface Steps {
  /** Of the host alone. */
  parse: () => Promise<number>;
  /** Of the host with the plugin in its place; the steps behind it have its trees then. */
  parseWithPlugin: () => Promise<number>;
  transform: () => Promise<number>;
  transformAdmonitions: () => Promise<number>;
}

/** Steps over documents. Each parse makes new trees, which one transform may change. */
export function createSteps(pipeline: Pipeline, documents: readonly string[]): Steps {
  let parsed: {tree: Root; file: VFile}[] = [];
  const parseWith = (parse: Pipeline['parse']) => {
    const files = documents.map(createFile);
    return time(() => {
      parsed = files.map((file) => ({tree: parse(file), file}));
    });
  };
  const runEach = (step: (tree: Root, file: VFile) => void | Promise<void>) =>
    time(async () => {
      for (const {tree, file} of parsed) {
        const promise = step(tree, file);
        // Waiting for what is done already would cost more than some steps.
        if (promise) await promise;
      }
    });
  return {
    parse: () => parseWith(pipeline.parse),
    parseWithPlugin: () => parseWith(pipeline.parseWithPlugin),
    transform: () => runEach(pipeline.transform),
    transformAdmonitions: () => runEach(pipeline.transformAdmonitions),
  };
}

/** As many documents as wanted, each with a text of its own. */
export function writeDocuments(
  count: number,
  write: (questions: number, seed: number) => string,
  questions = 1,
): string[] {
  return Array.from({length: count}, (_, index) => write(questions, index + 1));
}
