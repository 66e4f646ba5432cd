import fs from 'node:fs';
import path from 'node:path';
import type {Heading, Root} from 'mdast';

import {decode} from '../mdast/decode.js';
import {collectHeadings} from '../page/headings.js';

/** What is read of another page: the heading of each id, and the title. */
interface OtherPage {
  /** Of the file, when it was read. */
  version: string;
  headings: ReadonlyMap<string, Heading['children']>;
  title: Heading['children'] | undefined;
}

const pages = new Map<string, OtherPage>();

/** Parses Markdown without front matter; it may throw. */
export type Parse = (text: string) => Root;

/**
 * Reads the words of what a link to another file of the site leads to: a heading or, without a fragment, the page. Nothing
 * where the file or the heading is not there, and of links that name no file.
 *
 *     ./live-api.md#barge-in   →   the words of `## Barge-in {#barge-in}`
 *     ./live-api.md            →   `title: Live API`, or the words of `# Live API`
 */
export function readOtherHeading(
  url: string,
  from: string | undefined,
  parse: Parse,
): Heading['children'] | undefined {
  const [file = '', fragment] = url.split('#');
  if (from === undefined || !/^[^@/].*\.mdx?$/.test(file)) return undefined;
  const page = readOtherPage(path.resolve(path.dirname(from), decode(file)), parse);
  return fragment === undefined ? page?.title : page?.headings.get(fragment);
}

function readOtherPage(file: string, parse: Parse): OtherPage | undefined {
  const stats = fs.statSync(file, {throwIfNoEntry: false});
  if (!stats?.isFile()) return undefined;
  const version = `${stats.mtimeMs} ${stats.size}`;
  const known = pages.get(file);
  if (known?.version === version) return known;
  const text = fs.readFileSync(file, 'utf8');
  const [whole = '', frontMatter = ''] = /^---\r?\n([^]*?)\n---[ \t\r]*\n/.exec(text) ?? [];
  const tree = tryToParse(text.slice(whole.length), parse);
  const headings = new Map(
    Array.from(collectHeadings(tree, false).byId, ([id, {node}]) => [id, node.children] as const),
  );
  const page = {version, headings, title: readTitle(frontMatter, tree)};
  pages.set(file, page);
  return page;
}

/** A page with mistakes in it has no headings to read; its own build says what is wrong. */
function tryToParse(text: string, parse: Parse): Root {
  try {
    return parse(text);
  } catch {
    return {type: 'root', children: []};
  }
}

/** The title that the host shows: that of the front matter wins over the heading of level 1. */
function readTitle(frontMatter: string, {children}: Root): Heading['children'] | undefined {
  const written = /^title:[ \t]*(\S.*)$/m.exec(frontMatter)?.[1];
  if (written) return [{type: 'text', value: written.trim().replace(/^(["'])(.*)\1$/, '$2')}];
  return children.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
    ?.children;
}
