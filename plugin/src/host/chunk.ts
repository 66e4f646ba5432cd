import fs from 'node:fs';
import path from 'node:path';
import {escapeRegexp} from '@docusaurus/utils';

const WIDGET = path.join(fs.realpathSync(path.resolve(__dirname, '../../..')), 'lib/browser');

/**
 * Makes a cache group that puts the widget and swizzled copies of it into one chunk. Only pages with a quiz load that
 * chunk. Without the group, each of these pages would have its own copy. Because of `async`, what the site itself imports
 * stays in its main bundle. The priority is above that of the host's chunk `common`, which all pages load, and below that
 * of `styles`.
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
