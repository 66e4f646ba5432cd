import type {MarkdownConfig} from '@docusaurus/types';
import type * as utils from '@docusaurus/utils';
import type {Root} from 'mdast';
import type {PluggableList, Processor} from 'unified';
import type {VFile} from 'vfile';

import {mentionsQuiz} from '../grammar/mentionsQuiz.js';
import {ADMONITIONS} from '../grammar/names.js';
import {extendParser} from '../grammar/parser.js';
import type {Trees} from '../grammar/parser.js';
import {findOrigin} from '../page/pageStore.js';
import type {PageStore} from '../page/pageStore.js';
import {readPage} from '../page/readPage.js';
import type {SiteSettings, ReadFile} from '../page/readPage.js';
import {listGlobalComponents} from './globalComponents.js';
import {loadHostModule} from './loadHostModule.js';
import {toSourcePath} from '../remark/sourcePath.js';
import type {SourceFolders} from '../remark/sourcePath.js';

/** How a site reads its Markdown. */
export interface ReaderOptions extends SiteSettings, SourceFolders {
  /** `markdown` of the site's config. Default: the host's own defaults. */
  markdown?: Partial<MarkdownConfig>;
  /**
   * `remarkPlugins` of the content plugin that owns the files: some, such as math, change what the parser understands.
   */
  remarkPlugins?: PluggableList;
  /** Where trees are kept as they were parsed. Default: nowhere. */
  trees?: Trees;
  /** Where pages without mistakes are kept as they were read, for which no tree is kept then. Default: nowhere. */
  pages?: PageStore;
}

type Format = 'md' | 'mdx';

/** The defaults of the host for `markdown.mdx1Compat`. */
const MDX1_COMPAT = {comments: true, admonitions: true, headingIds: true};

/**
 * The transformer throws it when the tree is as our transform would get it, so that the transformers behind it do not
 * run.
 */
const READY = new Error('The tree is ready');

/** Prepares to read files with the parser of the host, without the transforms that follow ours. */
export async function createReader(options: ReaderOptions = {}): Promise<ReadFile> {
  const {
    siteDir = process.cwd(),
    folders = {},
    remarkPlugins = [],
    trees = {},
    pages,
    ...settings
  } = options;
  const site = {components: listGlobalComponents(siteDir), ...settings};
  const {name} = site;
  let syntax = '';
  const kept: Trees = pages ? {keep: (known) => (syntax = known)} : trees;
  const markdown = {mdx1Compat: MDX1_COMPAT, ...options.markdown};
  const host = loadHostModule('@docusaurus/utils', siteDir);
  const processors = {
    md: await createProcessor('md', markdown, remarkPlugins, {name, trees: kept}),
    mdx: await createProcessor('mdx', markdown, remarkPlugins, {name, trees: kept}),
  };
  const {VFile} = await import('vfile');
  return async (content, path, evenWithout = false) => {
    // Most files hold no quiz, and need not be parsed.
    if (!evenWithout && !mentionsQuiz(content, name)) return undefined;
    const {parseFrontMatter = host.DEFAULT_PARSE_FRONT_MATTER} = markdown;
    const {frontMatter} = await parseFrontMatter({
      filePath: path,
      fileContent: content,
      defaultParseFrontMatter: host.DEFAULT_PARSE_FRONT_MATTER,
    });
    const value = preprocess(content, path, markdown, host);
    const file = new VFile({value, path, data: {frontMatter}});
    syntax = '';
    const tree = parse(processors[findFormat(path, frontMatter, markdown)], file);
    const source = toSourcePath(path, siteDir, folders);
    // Only the transform knows the headings of other files.
    let isAlone = true;
    const readHeading = () => {
      isAlone = false;
      return undefined;
    };
    const page = readPage(tree, file, source, {readHeading, ...site});
    if (pages && page && syntax && isAlone && page.problems.length === 0 && !page.error) {
      pages.keep(findOrigin(syntax, file, source, site), {page, blocks: file.data.parsedQuizzes});
    }
    return page;
  };
}

/** What the host does to the text before it parses it. */
function preprocess(
  content: string,
  filePath: string,
  {preprocessor, mdx1Compat}: Partial<MarkdownConfig>,
  host: typeof utils,
): string {
  const text = preprocessor ? preprocessor({fileContent: content, filePath}) : content;
  const unwrapped = host.unwrapMdxCodeBlocks(text);
  const escaped = mdx1Compat?.headingIds ? host.escapeMarkdownHeadingIds(unwrapped) : unwrapped;
  if (!mdx1Compat?.admonitions) return escaped;
  return host.admonitionTitleToDirectiveLabel(escaped, [...ADMONITIONS]);
}

function findFormat(
  path: string,
  {mdx}: {mdx?: unknown},
  {format = 'mdx'}: Partial<MarkdownConfig>,
): Format {
  const own = (mdx as {format?: unknown} | undefined)?.format;
  const wanted = own === 'md' || own === 'mdx' || own === 'detect' ? own : format;
  return wanted === 'detect' ? (path.endsWith('.md') ? 'md' : 'mdx') : wanted;
}

async function createProcessor(
  format: Format,
  {mdx1Compat}: Partial<MarkdownConfig>,
  remarkPlugins: PluggableList,
  quizzes: QuizSyntax,
): Promise<Processor> {
  const [{createProcessor}, {default: frontmatter}, {default: directive}, {default: gfm}] =
    await Promise.all([
      import('@mdx-js/mdx'),
      import('remark-frontmatter'),
      import('remark-directive'),
      import('remark-gfm'),
    ]);
  const plugins: PluggableList = [[stopHere, quizzes], frontmatter, directive, gfm];
  if (mdx1Compat?.comments) {
    const {default: comment} = await import('@slorber/remark-comment');
    plugins.push(comment);
  }
  plugins.push(...remarkPlugins);
  return createProcessor({format, remarkPlugins: plugins}).freeze() as unknown as Processor;
}

/** How quizzes are parsed. */
interface QuizSyntax {
  name: string | undefined;
  trees: Trees;
}

/** Stands where the transform stands. */
function stopHere(this: Processor, {name, trees}: QuizSyntax) {
  extendParser(this, name, trees);
  return () => READY;
}

function parse(processor: Processor, file: VFile): Root {
  const tree = processor.parse(file) as Root;
  try {
    processor.runSync(tree, file);
  } catch (error) {
    if (error !== READY) throw error;
  }
  return tree;
}
