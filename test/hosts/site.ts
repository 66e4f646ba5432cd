import fs from 'node:fs';
import path from 'node:path';

import manifest from '../../package.json' with {type: 'json'};
import {PRESETS, readPages} from '../browser/site.js';
import {createConfig, writeFiles} from '../support/site.js';
import type {Place} from './managers.js';

/** A host: what the plugin is installed into. */
export interface Host extends Place {
  /** The version of all its packages. */
  docusaurus: string;
  /** Of React. Default `^19.0.0`. */
  react?: string;
  /** `future` of its config, which says among other things which bundler builds the site. */
  future: Record<string, unknown>;
  /** Put the site into a workspace, beside another site with this version of the host. */
  neighbour?: string;
}

/** Where a site is, and where its dependencies are installed; these are two places in a workspace. */
export interface HostSite {
  siteDir: string;
  root: string;
}

/** The pages with all types of questions, and the page to which they link. */
const PAGES = ['docs/choice.md', 'docs/types.md', 'docs/plain.md', 'docs/index.md'];

/** Writes a small site for a host: with the plugin from its tarball and quizzes, or without both to compare with. */
export function writeHostSite(root: string, host: Host, tarball?: string): HostSite {
  const {docusaurus, neighbour} = host;
  const pages = readPages();
  const files: Record<string, string> = {
    'package.json': describeSite({...host, docusaurus}, tarball),
    // Without an icon, the browser asks for one, and the missing file is an error in its console.
    'static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" />\n',
    'docusaurus.config.js': createConfig({
      favicon: 'icon.svg',
      // As the oldest host has it, too.
      markdown: {},
      future: host.future,
      presets: PRESETS,
      plugins: tarball ? ['docusaurus-plugin-quiz'] : [],
    }),
  };
  for (const page of PAGES) files[page] = tarball ? pages[page]! : '# A page\n';
  if (neighbour === undefined) {
    writeFiles(root, files);
    return {siteDir: root, root};
  }
  const siteDir = path.join(root, 'sites/site');
  writeFiles(siteDir, files);
  writeFiles(root, {
    'package.json': JSON.stringify({private: true, workspaces: ['sites/*']}),
    'sites/neighbour/package.json': describeSite({...host, docusaurus: neighbour}, tarball),
  });
  return {siteDir, root};
}

function describeSite({docusaurus, react = '^19.0.0'}: Host, tarball: string | undefined): string {
  return JSON.stringify({
    name: `site-${docusaurus.replaceAll('.', '-')}`,
    version: '1.0.0',
    private: true,
    scripts: {docusaurus: 'docusaurus'},
    dependencies: {
      '@docusaurus/core': docusaurus,
      '@docusaurus/faster': docusaurus,
      '@docusaurus/preset-classic': docusaurus,
      '@mdx-js/react': '^3.0.0',
      react,
      'react-dom': react,
      ...(tarball && {'docusaurus-plugin-quiz': `file:${tarball}`}),
    },
    // For Yarn, which refuses a package of the host whose newest version lacks the binaries of any platform.
    resolutions: manifest.overrides,
  });
}

/** The scripts of a built site by their names. */
export function readScripts(siteDir: string): Record<string, string> {
  const folder = path.join(siteDir, 'build/assets/js');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}
