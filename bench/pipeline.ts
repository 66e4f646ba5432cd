import {createRequire} from 'node:module';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor.js';
import type {Root} from 'mdast';
import type {Processor} from 'unified';
import {VFile} from 'vfile';
import type {RemarkQuizOptions} from '../plugin/src/remark/index.js';

/** The steps of the host's pipeline that are measured by themselves. */
export interface Pipeline {
  /** What the host does with a document before any transform. */
  parse: (file: VFile) => Root;
  /** The same parse with the plugin in its place. */
  parseWithPlugin: (file: VFile) => Root;
  /** What the plugin adds to a parse that costs nothing. */
  check: (tree: Root, file: VFile) => void;
  transform: (tree: Root, file: VFile) => void;
  /** The host's own transform of blocks between colons. */
  transformAdmonitions: (tree: Root, file: VFile) => void | Promise<void>;
}

type Parser = (text: string, file: VFile) => Root;
type Transform = (tree: Root, file: VFile) => void | Promise<void>;
type Attacher = (this: {parser: Parser}, options: RemarkQuizOptions) => Transform;

/** Reads the parser out of the host's pipeline; the plugin is the built one, as sites run it. */
export async function createPipeline(): Promise<Pipeline> {
  const require = createRequire(import.meta.url);
  const {remarkQuiz} = require('docusaurus-plugin-quiz') as {remarkQuiz: Attacher};
  const admonitions = require('@docusaurus/mdx-loader/lib/remark/admonitions') as {
    default: () => Transform;
  };
  const parser = await findParser();
  let parsed: Root;
  const host = {parser};
  const instant = {parser: () => parsed};
  const options = {siteDir: '/site'};
  const transform = remarkQuiz.call(host, options);
  remarkQuiz.call(instant, options);
  const parse = ({parser}: {parser: Parser}, file: VFile) => parser(String(file), file);
  return {
    parse: (file) => parser(String(file), file),
    parseWithPlugin: (file) => parse(host, file),
    check: (tree, file) => {
      parsed = tree;
      parse(instant, file);
    },
    transform: (tree, file) => void transform(tree, file),
    transformAdmonitions: admonitions.default(),
  };
}

/** A document as the host's loader makes it. */
export function createFile(content: string): VFile {
  return new VFile({value: content, path: '/site/docs/page.mdx', data: {frontMatter: {}}});
}

/** The parser as it is before the plugin, with the extensions of all that the host attaches after it. */
async function findParser(): Promise<Parser> {
  let parser: Parser | undefined;
  function capture(this: Processor) {
    parser = this.parser as Parser;
  }
  const processor = await createProcessorUncached({
    format: 'mdx',
    options: {
      siteDir: '/site',
      staticDirs: [],
      admonitions: true,
      beforeDefaultRemarkPlugins: [capture],
      markdownConfig: {
        emoji: true,
        mdx1Compat: {comments: false},
        anchors: {maintainCase: false},
        hooks: {},
      },
    },
  } as unknown as Parameters<typeof createProcessorUncached>[0]);
  // The first document has everything attached.
  const file = {content: '', filePath: '/site/docs/page.mdx', frontMatter: {}};
  await processor.process({...file, compilerName: 'client'});
  if (!parser) throw new Error('Found no parser in the pipeline of the host');
  return parser;
}
