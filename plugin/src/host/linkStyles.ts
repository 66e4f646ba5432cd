import fs from 'node:fs';
import path from 'node:path';

import {STYLES} from './chunk.js';

/** What is loaded together, as webpack and Rspack know it. */
interface ChunkGroup {
  chunks: readonly {name?: string | null; files: Iterable<string>}[];
  /** The imports that ask for it. */
  origins: readonly {request?: string | null}[];
  /** Whether a page starts with it, whatever it shows. */
  isInitial: () => boolean;
  getParents: () => ChunkGroup[];
}

/** The part of a compiler (webpack or Rspack) that is used here. */
interface Compiler {
  options: {name?: string};
  hooks: {
    afterEmit: {
      tap: (name: string, done: (compilation: {chunkGroups: Iterable<ChunkGroup>}) => void) => void;
    };
  };
}

/** What the host reads to learn which files the HTML of a page links. */
interface Manifest {
  /** The files of each chunk, by what kind they are. */
  assets: Record<string, {css?: {file: string}[]}>;
  /** The chunks of each import. */
  origins: Record<string, string[]>;
}

/**
 * A bundler plugin that makes the HTML of each page with a quiz link the styles of quizzes. The host looks the modules of
 * a page up by their imports, but its list has chunks alone, so that by itself it only links the sheet of all pages.
 *
 *     origins: {'54fa51cd': […]}   →   origins: {'54fa51cd': […], '@site/docs/a.mdx': ['quiz-styles']}
 */
export class LinkStylesPlugin {
  readonly #manifest: string;

  constructor(generatedFilesDir: string) {
    this.#manifest = path.join(generatedFilesDir, 'client-manifest.json');
  }

  apply({options, hooks}: Compiler): void {
    if (options.name === 'server') return;
    // The host writes its list when files are emitted, and reads it when both compilers are done.
    hooks.afterEmit.tap(LinkStylesPlugin.name, ({chunkGroups}) => {
      // A dev server makes no HTML, and has no list.
      if (!fs.existsSync(this.#manifest)) return;
      const manifest = JSON.parse(fs.readFileSync(this.#manifest, 'utf8')) as Manifest;
      addStyles(manifest, [...chunkGroups]);
      fs.writeFileSync(this.#manifest, JSON.stringify(manifest));
    });
  }
}

/** Adds the styles of quizzes to each import that leads to them. */
export function addStyles(manifest: Manifest, groups: readonly ChunkGroup[]): void {
  for (const group of groups) {
    const styles = group.chunks.find(({name}) => name === STYLES);
    if (!styles) continue;
    const files = [...styles.files].filter((file) => file.endsWith('.css'));
    manifest.assets[STYLES] = {css: files.map((file) => ({file}))};
    for (const request of listRequests(group)) {
      const chunks = manifest.origins[request] ?? [];
      manifest.origins[request] = [...new Set([...chunks, STYLES])];
    }
  }
}

/** The imports that ask for a group, and those around it, such as that of a page that loads a part of itself later. */
function listRequests(group: ChunkGroup, seen = new Set<ChunkGroup>()): string[] {
  if (seen.has(group) || group.isInitial()) return [];
  seen.add(group);
  const own = group.origins.flatMap(({request}) => (request ? [request] : []));
  return [...own, ...group.getParents().flatMap((parent) => listRequests(parent, seen))];
}
