import {createHash} from 'node:crypto';
import fs from 'node:fs';

import type {MarkdownConfig} from '@docusaurus/types';

import type {KnownFile, KnownFiles} from './cache.js';
import type {Content} from './contents.js';
import {findContent} from './contents.js';
import {guessRequests, listRequests} from './requests.js';
import type {Resolve} from './resolver.js';

/** A file of Markdown or code on the way from a page to all that it may show. */
export interface SourceFile extends KnownFile {
  /** Empty where it will not be parsed. */
  text: string;
  /** Files (absolute) that it may ask for. */
  targets: string[];
}

/** How the files of a site are read. */
export interface GraphOptions {
  known: KnownFiles;
  contents: readonly Content[];
  findQuizName: (content: Content | undefined) => string;
  /** Of the site's config. */
  preprocessor: MarkdownConfig['preprocessor'];
  resolve: Resolve;
  /** A file (absolute) as the cache names it. */
  toName: (file: string) => string;
}

/** Whether a file is Markdown, not code. */
export function isMarkdown(file: string): boolean {
  return /\.mdx?$/.test(file);
}

/**
 * Reads pages (absolute) and all that they may ask for, by their paths. A file that is gone is left out. Read one after the
 * other, because thousands of small files are read faster so than many at a time.
 */
export function readGraph(
  pages: readonly string[],
  options: GraphOptions,
): Map<string, SourceFile> {
  const graph = new Map<string, SourceFile>();
  const files = new Set(pages);
  // The set grows while it is gone through.
  for (const file of files) {
    const source = readSource(file, options);
    if (!source) continue;
    graph.set(file, source);
    for (const target of source.targets) files.add(target);
  }
  return graph;
}

function readSource(file: string, options: GraphOptions): SourceFile | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const hash = createHash('sha1').update(text).digest('base64');
  const known = options.known.get(options.toName(file));
  const {reading, ...own} = known?.hash === hash ? known : {hash, ...look(text, file, options)};
  const targets = own.guesses.flatMap((request) => options.resolve(request, file) ?? []);
  const isWanted = !reading && (own.mentions || targets.length > 0);
  return {
    ...own,
    ...(reading && {reading}),
    text: isWanted ? text : '',
    targets: [...new Set(targets)],
  };
}

function look(
  written: string,
  file: string,
  {contents, findQuizName, preprocessor}: GraphOptions,
): Pick<KnownFile, 'mentions' | 'guesses'> & {reading?: undefined} {
  if (!isMarkdown(file)) return {mentions: false, guesses: listRequests(written)};
  const text = preprocessor?.({fileContent: written, filePath: file}) ?? written;
  const name = findQuizName(findContent(contents, file));
  // Each other way to write it is a mistake, so there is no quiz.
  return {mentions: text.includes(`:::${name}`), guesses: guessRequests(text)};
}

function readText(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The files that can hold a quiz, and those from which one of these may be reached. */
export function findLeading(graph: ReadonlyMap<string, SourceFile>): Set<string> {
  const importers = new Map<string, string[]>();
  for (const [file, {targets}] of graph) {
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), file]);
  }
  const leading = new Set([...graph].filter(([, {mentions}]) => mentions).map(([file]) => file));
  // The set grows while it is gone through.
  for (const file of leading) for (const each of importers.get(file) ?? []) leading.add(each);
  return leading;
}
