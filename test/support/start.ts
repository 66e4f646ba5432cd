import net from 'node:net';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {spawnDocusaurus} from './docusaurus.js';
import type {Running} from './docusaurus.js';

/** A running `docusaurus start`; whoever starts it closes it. */
export interface DevServer {
  /** Without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** What starts the host's command line in a site. */
type Start = (siteDir: string, args: string[]) => Running;

/** Starts a site, and waits until its first build is there. */
export async function startSite(
  siteDir: string,
  start: Start = spawnDocusaurus,
): Promise<DevServer> {
  const port = String(await findPort());
  const {process: child, read} = start(siteDir, ['start', '--no-open', '--port', port]);
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });
  while (!read().includes('compiled')) {
    if (child.exitCode !== null) throw new Error(`${siteDir} did not start:\n${read()}`);
    await sleep(100);
  }
  return {
    url: `http://localhost:${port}`,
    close: () => {
      // A package manager does not pass signals on.
      process.kill(-child.pid!);
      return closed;
    },
  };
}

/** Finds a port that is free. */
export function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
