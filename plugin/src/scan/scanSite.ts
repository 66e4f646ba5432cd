import path from 'node:path';
import type {AllContent} from '@docusaurus/types';

import type {ReadSite} from '../host/contentSyntax.js';
import type {Problem} from '../mdast/problem.js';
import {toName} from '../remark/sourcePath.js';
import {buildIndex, placeQuiz} from './buildIndex.js';
import type {KnownFile, Reading, ScanCache} from './cache.js';
import type {Content} from './contents.js';
import {findContent} from './contents.js';
import {findLeading, isMarkdown, readGraph} from './graph.js';
import type {SourceFile} from './graph.js';
import type {IndexedPage, SiteIndex} from './model.js';
import {listPages} from './pages.js';
import type {ContentPage} from './pages.js';
import {createFileReader, findQuizName} from './readers.js';
import {readSources} from './readSources.js';
import type {Kept} from './readSources.js';
import type {SourceText} from './worker.js';
import {createResolver} from './resolver.js';
import type {Resolve} from './resolver.js';

/** What a scan has found. */
export interface Scan {
  index: SiteIndex;
  /** Files (absolute) with quizzes that pages import from where no content plugin looks for changes. */
  partials: string[];
  /** Evidence that other files do not have, by the files (from the folder of the site) that name it. */
  mistakes: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Finds the quizzes of a site before it is compiled: in its pages, and in what these import, wherever it lies. Only files
 * that can hold a quiz, or lead to one, are parsed, and only when the cache does not know them.
 *
 *     docs/a.mdx imports ../parts/_quiz.mdx   →   the quiz of parts/_quiz.mdx, on the page /docs/a
 */
export async function scanSite(
  allContent: AllContent,
  site: ReadSite,
  contents: readonly Content[],
  cache: ScanCache,
  kept?: Kept,
): Promise<Scan> {
  const {siteDir, siteConfig} = site.context;
  const name = (file: string): string => toName(siteDir, file);
  const resolve = createResolver(siteDir);
  const pages = listPages(allContent, siteDir);
  const names = new Map(
    [undefined, ...contents].map((content) => [content, findQuizName(site, content)]),
  );
  const graph = readGraph(
    pages.map(({file}) => file),
    {
      known: cache.known,
      contents,
      findQuizName: (content) => names.get(content) ?? site.options.name,
      preprocessor: siteConfig.markdown.preprocessor,
      resolve,
      toName: name,
    },
  );
  const leading = findLeading(graph);
  await readMissing(graph, leading, (sources) => readSources(sources, site, contents, kept));
  cache.save(new Map([...graph].map(([file, source]) => [name(file), toKnown(source)])));
  const shown = findShown(pages, graph, leading, resolve);
  const partials = [...shown.keys()].filter((file) => !findContent(contents, file));
  const mistakes = await checkSources(graph, site, contents);
  return {index: indexShown(graph, shown, name), partials, mistakes};
}

/**
 * Looks up what questions rest on in other files. The result is not kept, because a page may have changed whose questions
 * have not.
 */
async function checkSources(
  graph: ReadonlyMap<string, SourceFile>,
  site: ReadSite,
  contents: readonly Content[],
): Promise<Scan['mistakes']> {
  const mistakes = new Map<string, readonly Problem[]>();
  const resting = [...graph].filter(([, {reading}]) => reading?.evidence.length);
  if (resting.length === 0) return mistakes;
  const {createEvidenceChecker} = await import('../lint/drift/farEvidence.js');
  const {siteDir, localizationDir} = site.context;
  const isTranslation = (file: string) => file.startsWith(localizationDir + path.sep);
  const check = createEvidenceChecker(siteDir, createFileReader(site, contents), isTranslation);
  for (const [file, {reading}] of resting) {
    const problems = await check(reading?.evidence ?? [], file);
    if (problems.length > 0) mistakes.set(toName(siteDir, file), problems);
  }
  return mistakes;
}

/** Parses the files that hold or lead to a quiz, where that is not known yet. */
async function readMissing(
  graph: ReadonlyMap<string, SourceFile>,
  leading: ReadonlySet<string>,
  read: (sources: readonly SourceText[]) => Promise<Reading[]>,
): Promise<void> {
  const missing = [...graph].filter(
    ([file, {reading}]) => isMarkdown(file) && leading.has(file) && !reading,
  );
  const sources = missing.map(([file, {text}]) => ({file, text}));
  const readings = await read(sources);
  missing.forEach(([, source], index) => {
    const reading = readings[index];
    if (reading) source.reading = reading;
  });
}

function toKnown({hash, mentions, guesses, reading}: SourceFile): KnownFile {
  return {hash, mentions, guesses, ...(reading && {reading})};
}

/** The pages of each file with quizzes: of itself, and of those that import it. */
function findShown(
  pages: readonly ContentPage[],
  graph: ReadonlyMap<string, SourceFile>,
  leading: ReadonlySet<string>,
  resolve: Resolve,
): Map<string, ContentPage[]> {
  const shown = new Map<string, ContentPage[]>();
  for (const page of pages) {
    const files = new Set([page.file]);
    // The set grows while it is gone through.
    for (const file of files) {
      const source = leading.has(file) ? graph.get(file) : undefined;
      if (!source) continue;
      const {reading} = source;
      if (reading?.quizzes.length) shown.set(file, [...(shown.get(file) ?? []), page]);
      for (const target of listTargets(file, source, reading, resolve)) files.add(target);
    }
  }
  return shown;
}

function listTargets(
  file: string,
  {targets}: SourceFile,
  reading: Reading | undefined,
  resolve: Resolve,
): string[] {
  return reading ? reading.requests.flatMap((request) => resolve(request, file) ?? []) : targets;
}

function indexShown(
  graph: ReadonlyMap<string, SourceFile>,
  shown: ReadonlyMap<string, readonly ContentPage[]>,
  name: (file: string) => string,
): SiteIndex {
  const pages = new Map<string, IndexedPage>();
  const quizzes = [...shown].flatMap(([file, places]) => {
    for (const {permalink, file: from, title} of places) {
      pages.set(permalink, {permalink, path: name(from), ...(title !== undefined && {title})});
    }
    const permalinks = [...new Set(places.map(({permalink}) => permalink))].sort();
    const found = graph.get(file)?.reading?.quizzes ?? [];
    return found.map((quiz) => placeQuiz(quiz, name(file), permalinks));
  });
  return buildIndex([...pages.values()], quizzes);
}
