import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {launchBrowser} from '../test/support/chromium.js';
import {ROOT} from '../test/support/repository.js';

/** Where and with what the figures were measured: the class of the machine, and versions by name. */
export interface Machine {
  date: string;
  machine: string;
  versions: Record<string, string>;
}

/** Packages whose versions matter to the figures. */
const PACKAGES = ['@docusaurus/core', '@rspack/core', 'webpack', 'react', 'esbuild'];

/** Describes this machine by its class, never by its name. */
export async function describeMachine(): Promise<Machine> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory} GiB, ${os.platform()} ${os.arch()}`,
    versions: {
      'docusaurus-plugin-quiz': readVersion(path.join(ROOT, 'plugin')),
      ...Object.fromEntries(
        PACKAGES.map((name) => [name, readVersion(path.join(ROOT, 'node_modules', name))]),
      ),
      node: process.versions.node,
      chromium,
    },
  };
}

/** The version of the package in a folder. */
export function readVersion(folder: string): string {
  const manifest = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}
