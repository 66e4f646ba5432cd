import fs from 'node:fs';
import path from 'node:path';
import type {SiteResult} from '../test/support/site.js';
import {weigh, weighAssets} from '../test/support/weigh.js';

/** Gzipped bytes of what belongs to one page alone. */
export interface PageWeight {
  html: number;
  js: number;
}

/** Weighs the HTML of a page of a built site, and the chunk of its content. */
export function weighPage({siteDir, outDir, read}: SiteResult, slug: string): PageWeight {
  const file = path.join(siteDir, '.docusaurus/routesChunkNames.json');
  const routes = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, {content?: string}>;
  // The host appends a hash to the path.
  const chunk = Object.entries(routes).find(
    ([route, {content}]) => content && route.replace(/-\w+$/, '') === `/${slug}`,
  )?.[1].content;
  if (!chunk) throw new Error(`Expected a page /${slug}, found ${Object.keys(routes).join()}`);
  return {
    html: weigh(read(path.join(slug, 'index.html'))),
    js: weighAssets(outDir, new RegExp(`^js/${chunk}\\.`)),
  };
}
