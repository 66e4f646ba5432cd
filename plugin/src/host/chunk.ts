import fs from 'node:fs';
import path from 'node:path';
import {escapeRegexp} from '@docusaurus/utils';

const WIDGET = path.join(fs.realpathSync(path.resolve(__dirname, '../../..')), 'lib/browser');

/**
 * A cache group that puts the widget, swizzled copies included, in one chunk that only pages with a quiz load; without
 * it every such page has its own copy. `async` leaves alone what the site itself imports into its main bundle. The
 * priority is above that of the host's `common` chunk, which all pages load, and below that of its `styles`.
 */
export function groupWidget(siteDir: string) {
  const folders = [WIDGET, path.join(fs.realpathSync(siteDir), 'src', 'theme', 'Quiz')];
  return {
    name: 'quiz',
    test: new RegExp(`^(?:${folders.map(escapeRegexp).join('|')})[\\\\/.]`),
    chunks: 'async' as const,
    enforce: true,
    priority: 45,
  };
}
