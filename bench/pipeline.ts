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
  /** The same parse with the plugin in its place, which makes nodes of quizzes and blanks. */
  parseWithPlugin: (file: VFile) => Root;
  /** The plugin's own transform, of trees that were parsed with it. */
  transform: (tree: Root, file: VFile) => void;
  /** The host's own transform of blocks between colons. */
  transformAdmonitions: (tree: Root, file: VFile) => void | Promise<void>;
}

type Transform = (tree: Root, file: VFile) => void | Promise<void>;
type Attacher = (this: Processor, options: RemarkQuizOptions) => Transform;
type Parse = Pipeline['parse'];

/** Reads the steps out of two pipelines of the host, one with the plugin; it is the built one, as sites run it. */
export async function createPipeline(): Promise<Pipeline> {
  const require = createRequire(import.meta.url);
  const {remarkQuiz} = require('docusaurus-plugin-quiz') as {remarkQuiz: Attacher};
  const admonitions = require('@docusaurus/mdx-loader/lib/remark/admonitions') as {
    default: () => Transform;
  };
  let transform: Transform | undefined;
  const parse = await findParser();
  const parseWithPlugin = await findParser(function attach(this: Processor) {
    transform = remarkQuiz.call(this, {siteDir: '/site'});
  });
  return {
    parse,
    parseWithPlugin,
    transform: (tree, file) => void transform?.(tree, file),
    transformAdmonitions: admonitions.default(),
  };
}

/** A document as the host's loader makes it. */
export function createFile(content: string): VFile {
  return new VFile({value: content, path: '/site/docs/page.mdx', data: {frontMatter: {}}});
}

/** The parser as it is behind a plugin, with the extensions of all that the host attaches after it. */
async function findParser(attach?: (this: Processor) => void): Promise<Parse> {
  let parser: ((text: string, file: VFile) => Root) | undefined;
  function capture(this: Processor) {
    attach?.call(this);
    parser = this.parser as typeof parser;
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
  return (document) => {
    if (!parser) throw new Error('Found no parser in the pipeline of the host');
    return parser(String(document), document);
  };
}
