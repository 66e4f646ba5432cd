import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';

import {remarkQuiz} from '../../plugin/src/remark/index.js';
import type {RemarkQuizOptions} from '../../plugin/src/remark/index.js';

/** What the host would do with a file, and how the plugin is set up for it. */
export interface CompileOptions {
  format?: 'md' | 'mdx';
  /** The plugin's options; `siteDir` is the folder that the error messages start from. */
  options?: RemarkQuizOptions;
  frontMatter?: Record<string, unknown>;
  filePath?: string;
  compilerName?: 'client' | 'server';
  /** `function-body` makes code that can be run without a bundler. Default `program`. */
  outputFormat?: 'program' | 'function-body';
  /** Whether the host reads `<!-- … -->` in MDX and drops all of them: `mdx1Compat.comments`. Default false. */
  comments?: boolean;
  /** Remark plugins of the site, such as math. */
  remarkPlugins?: unknown[];
  /** Plugins that get the page as a tree of JavaScript. */
  recmaPlugins?: unknown[];
  /** Runs before the transform, on the tree as parsed. */
  before?: unknown[];
  /** Runs after the transform, before the host's own plugins. */
  after?: unknown[];
}

/**
 * Compiles Markdown with the host's own pipeline and the transform in its place.
 * Rejects with the plugin's one error when the content has mistakes.
 */
export async function compile(content: string, setup: CompileOptions = {}): Promise<string> {
  const {format = 'mdx', options, frontMatter = {}, compilerName = 'client'} = setup;
  const {before = [], after = [], remarkPlugins = [], recmaPlugins = []} = setup;
  const quiz = [remarkQuiz, {siteDir: '/site', ...options}];
  const processor = await createProcessorUncached({
    format,
    options: {
      siteDir: '/site',
      ...(setup.outputFormat && {outputFormat: setup.outputFormat, baseUrl: 'file:///site/'}),
      staticDirs: [],
      admonitions: true,
      beforeDefaultRemarkPlugins: [...before, quiz, ...after],
      remarkPlugins,
      rehypePlugins: [],
      beforeDefaultRehypePlugins: [],
      recmaPlugins,
      markdownConfig: {
        format: 'mdx',
        mermaid: false,
        emoji: true,
        mdx1Compat: {comments: setup.comments ?? false, admonitions: false, headingIds: false},
        anchors: {maintainCase: false},
        remarkRehypeOptions: {},
        hooks: {onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn'},
      },
    },
  } as unknown as Parameters<typeof createProcessorUncached>[0]);
  const filePath = setup.filePath ?? `/site/docs/page.${format}`;
  const result = await processor.process({content, filePath, frontMatter, compilerName});
  return result.content;
}
