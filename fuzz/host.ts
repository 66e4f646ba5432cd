import {stripVTControlCharacters} from 'node:util';
import type {MarkdownConfig, ParseFrontMatter} from '@docusaurus/types';
import matter from '@11ty/gray-matter';
import {compileToJSX} from '@docusaurus/mdx-loader/lib/utils';
import type {Root as HastRoot} from 'hast';
import type {Root} from 'mdast';
import remarkMath from 'remark-math';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {remarkQuiz} from '../plugin/src/remark/index.js';
import type {Document, Site} from './document.js';
import {listPlaces} from './places.js';
import type {NodePlace} from './places.js';
import {readVisible} from './visible.js';
import type {Visible} from './visible.js';

/** A file is CommonMark as `.md` and MDX as `.mdx`. */
export type Format = 'md' | 'mdx';

/** What the site's `onProblem` says, or `none` for the same site without the plugin. */
export type Setting = 'none' | 'throw' | 'warn';

/** What became of a file. Either it has code, or an error says why not. */
export interface Compiled {
  /** The module that the bundler would get. */
  code?: string;
  error?: Error;
  /** What was said on the console, in order. */
  warnings: string[];
  /** How many widgets are in the page. */
  widgets: number;
  /** What readers see of the page, widgets apart. */
  visible: Visible;
  /** Only without the plugin. */
  parsed?: Parsed;
}

/** A text as the host's parser got it, and what that made of it. */
export interface Parsed {
  text: string;
  places: readonly NodePlace[];
}

type Options = Parameters<typeof compileToJSX>[0]['options'];

/** The host keeps a processor for each object of options. */
const allOptions = new Map<string, Options>();

/** Compiles a file as a site does: front matter, the host's changes to the text, all of its transforms. Never rejects. */
export async function compile(
  {text, site}: Document,
  format: Format,
  setting: Setting,
): Promise<Compiled> {
  const filePath = `/site/docs/page.${format}`;
  const warnings: string[] = [];
  const listened = listen(warnings);
  const nothing = {warnings, widgets: 0, visible: {text: '', checked: []}};
  try {
    const {frontMatter} = await parseFrontMatter({fileContent: text});
    const {content, data} = await compileToJSX({
      filePath,
      fileContent: text,
      frontMatter,
      options: findOptions(site, setting),
      compilerName: 'client',
    });
    return {...nothing, ...(data as {fuzz?: object}).fuzz, code: content};
  } catch (error) {
    // The host wraps what was thrown.
    const thrown = (error as Error).cause ?? error;
    return {...nothing, error: thrown instanceof Error ? thrown : new Error(String(thrown))};
  } finally {
    listened.stop();
  }
}

/** Collects what is said on the console instead of printing it. */
function listen(warnings: string[]): {stop: () => void} {
  const {warn, error, log, info} = console;
  const collect = (...said: unknown[]) =>
    void warnings.push(stripVTControlCharacters(said.join(' ')));
  Object.assign(console, {warn: collect, error: collect, log: collect, info: collect});
  return {stop: () => void Object.assign(console, {warn, error, log, info})};
}

function findOptions(site: Site, setting: Setting): Options {
  const key = JSON.stringify([site, setting]);
  const options = allOptions.get(key) ?? createOptions(site, setting);
  allOptions.set(key, options);
  return options;
}

function createOptions({hasMath, isLenient}: Site, setting: Setting): Options {
  const quiz = [remarkQuiz, {siteDir: '/site', onProblem: setting}];
  return {
    siteDir: '/site',
    staticDirs: [],
    admonitions: true,
    beforeDefaultRemarkPlugins: setting === 'none' ? [notePlaces] : [quiz, countWidgets],
    remarkPlugins: hasMath ? [remarkMath] : [],
    rehypePlugins: [noteVisible],
    beforeDefaultRehypePlugins: [],
    markdownConfig: createMarkdownConfig(isLenient),
  };
}

/**
 * What the host does, but for its cache: a file of which the front matter could not be read would have none the second
 * time. With options there is no cache.
 */
function parseFrontMatter({fileContent}: {fileContent: string}): ReturnType<ParseFrontMatter> {
  return new Promise((resolve) => {
    const {data, content} = matter(fileContent, {});
    resolve({frontMatter: data, content});
  });
}

/** The host's defaults; whether links and images lead anywhere is not asked. */
export function createMarkdownConfig(isLenient: boolean): MarkdownConfig {
  return {
    format: 'detect',
    mermaid: false,
    emoji: true,
    mdx1Compat: {comments: isLenient, admonitions: isLenient, headingIds: isLenient},
    anchors: {maintainCase: false},
    remarkRehypeOptions: {},
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  };
}

const WIDGET = /^__DocusaurusQuiz$/;

function note(file: VFile, found: object): void {
  file.data['fuzz'] = {...(file.data['fuzz'] as object | undefined), ...found};
}

const notePlaces = () => (tree: Root, file: VFile) => {
  // Positions count from behind a byte order mark.
  const text = String(file.value).replace(/^\uFEFF/, '');
  note(file, {parsed: {text, places: listPlaces(tree)}});
};

const countWidgets = () => (tree: Root, file: VFile) => {
  let widgets = 0;
  visit(tree, 'mdxJsxFlowElement', ({name}) => {
    if (WIDGET.test(name ?? '')) widgets += 1;
  });
  note(file, {widgets});
};

const noteVisible = () => (tree: HastRoot, file: VFile) => {
  note(file, {visible: readVisible(tree, WIDGET)});
};
