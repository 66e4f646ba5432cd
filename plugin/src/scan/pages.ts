import path from 'node:path';
import type {AllContent} from '@docusaurus/types';

/** A page that readers can find: published, and listed. */
export interface ContentPage {
  /** Absolute. */
  file: string;
  permalink: string;
  /** Nothing for a React page. */
  title: string | undefined;
  /** The content plugin that makes it, and the id of that plugin's instance. */
  plugin: string;
  id: string;
}

/** What is read here of a page as the plugins of the host describe it. */
interface PageMetadata {
  /** `@site/docs/intro.md`. */
  source: string;
  permalink: string;
  title?: string;
  draft?: boolean;
  unlisted?: boolean;
  frontMatter?: {draft?: unknown; unlisted?: unknown};
}

/** What is read here of the content of the host's plugins for docs and blogs; that of pages is a list. */
interface PluginContent {
  loadedVersions?: {docs: PageMetadata[]}[];
  blogPosts?: {metadata: PageMetadata}[];
}

/**
 * Lists the pages of the site's content: docs of all instances and versions, blog posts and pages. Content is known by its
 * shape, because a plugin that wraps one of the host's has a name of its own.
 *
 *     a doc, `draft: true` or `unlisted: true`   →   left out, also in `docusaurus start`, where the host shows it
 */
export function listPages(allContent: AllContent, siteDir: string): ContentPage[] {
  return Object.entries(allContent).flatMap(([plugin, instances]) =>
    Object.entries(instances).flatMap(([id, content]) =>
      readMetadata(content)
        .filter(isListed)
        .map(({source, permalink, title}) => ({
          file: toFile(source, siteDir),
          permalink,
          title,
          plugin,
          id,
        })),
    ),
  );
}

function readMetadata(content: unknown): PageMetadata[] {
  if (Array.isArray(content)) return content.filter(isPage);
  if (typeof content !== 'object' || content === null) return [];
  const {loadedVersions = [], blogPosts = []} = content as PluginContent;
  const docs = loadedVersions.flatMap((version) => version.docs);
  return [...docs, ...blogPosts.map(({metadata}) => metadata)];
}

function isPage(item: unknown): item is PageMetadata {
  if (typeof item !== 'object' || item === null) return false;
  const {source, permalink} = item as Partial<PageMetadata>;
  return typeof source === 'string' && typeof permalink === 'string';
}

function isListed({draft, unlisted, frontMatter}: PageMetadata): boolean {
  return !draft && !unlisted && frontMatter?.draft !== true && frontMatter?.unlisted !== true;
}

function toFile(source: string, siteDir: string): string {
  return path.resolve(siteDir, source.replace(/^@site\//, ''));
}
