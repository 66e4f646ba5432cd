import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import {runDocusaurus} from './docusaurus.js';
import {makeOnce} from './lock.js';
import {CACHE, hashPlugin, ROOT} from './repository.js';

/** A site to be written and built by the real host. */
export interface SiteOptions {
  /** Names its folder, so that a failed build can be looked at. */
  name: string;
  /** Content by path from the site's folder. */
  files: Record<string, string | Buffer>;
  /** Merged over a small classic site; not used when `files` holds a config. */
  config?: Partial<Config>;
  /** Default `faster`. */
  bundler?: 'faster' | 'webpack';
  /** Of `docusaurus build`. */
  args?: string[];
}

/** What a command of the host left behind. */
export interface SiteResult {
  siteDir: string;
  outDir: string;
  /** Standard output and error, without colours. */
  output: string;
  exitCode: number;
  /** Text of a file below `outDir`. */
  read: (file: string) => string;
}

/** Writes a site and builds it, or returns the earlier result for the same site and the same plugin. */
export async function buildSite(options: SiteOptions): Promise<SiteResult> {
  const key = createHash('sha256')
    .update(JSON.stringify([hashPlugin(), options]))
    .digest('hex')
    .slice(0, 8);
  const siteDir = path.join(CACHE, `${options.name}-${key}`);
  const saved = `${siteDir}.json`;
  await makeOnce(saved, async () => {
    fs.rmSync(siteDir, {recursive: true, force: true});
    writeSite(siteDir, options);
    const result = await runDocusaurus(siteDir, ['build', ...(options.args ?? [])]);
    fs.writeFileSync(saved, JSON.stringify(result));
  });
  const {output, exitCode} = JSON.parse(fs.readFileSync(saved, 'utf8')) as SiteResult;
  return describeResult(siteDir, output, exitCode);
}

/** Writes a site without building it, for tests that build it more than once. Its folder is emptied first. */
export function createSite(options: SiteOptions): string {
  const siteDir = path.join(CACHE, options.name);
  fs.rmSync(siteDir, {recursive: true, force: true});
  writeSite(siteDir, options);
  return siteDir;
}

/** Builds a site that was written by `createSite`, with whatever its caches hold. */
export async function rebuildSite(siteDir: string, args: string[] = []): Promise<SiteResult> {
  const {output, exitCode} = await runDocusaurus(siteDir, ['build', ...args]);
  return describeResult(siteDir, output, exitCode);
}

/** Writes files into a site. */
export function writeFiles(siteDir: string, files: SiteOptions['files']): void {
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), content);
  }
}

/** The config of a small classic site in which every broken link fails the build. */
export function createConfig(
  config: Partial<Config> = {},
  bundler: SiteOptions['bundler'] = 'faster',
): string {
  const base: Config = {
    title: 'Test',
    url: 'https://quiz.example',
    baseUrl: '/',
    // Without one, browsers that show icons ask for another, and the missing file is an error in their console.
    favicon: 'icon.svg',
    future: bundler === 'faster' ? {v4: true, faster: true} : {v4: true, faster: false},
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
    plugins: ['docusaurus-plugin-quiz'],
    presets: [['classic', {blog: false, sitemap: false, svgr: false}]],
  };
  return `export default ${JSON.stringify({...base, ...config}, null, 2)};\n`;
}

function writeSite(siteDir: string, {files, config, bundler}: SiteOptions): void {
  writeFiles(siteDir, {
    'package.json': '{"name": "site", "private": true}\n',
    'docusaurus.config.js': createConfig(config, bundler),
    'static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" />\n',
    ...files,
  });
  linkModules(siteDir);
}

/** A real folder of links, so that each site has its own `node_modules/.cache`. */
function linkModules(siteDir: string): void {
  const from = path.join(ROOT, 'node_modules');
  const to = path.join(siteDir, 'node_modules');
  fs.mkdirSync(to, {recursive: true});
  for (const name of fs.readdirSync(from)) {
    if (name !== '.cache') fs.symlinkSync(path.join(from, name), path.join(to, name));
  }
}

function describeResult(siteDir: string, output: string, exitCode: number): SiteResult {
  const outDir = path.join(siteDir, 'build');
  return {
    siteDir,
    outDir,
    output,
    exitCode,
    read: (file) => fs.readFileSync(path.join(outDir, file), 'utf8'),
  };
}
