import fs from 'node:fs';
import path from 'node:path';

const WIDGET = path.resolve(__dirname, '../../../lib/browser');

/**
 * Makes a cache group that puts the widget and swizzled copies of it into one chunk. Only pages with a quiz load that
 * chunk. Without the group, each of these pages would have its own copy. Because of `async`, what the site itself imports
 * stays in its main bundle. The priority is above that of the host's chunk `common`, which all pages load, and below that
 * of `styles`.
 */
export function groupWidget(siteDir: string) {
  // Bundlers follow links, but know nothing of the folders that Yarn makes up.
  const widget = [WIDGET, fs.realpathSync(WIDGET)];
  const folders = [...widget, path.join(fs.realpathSync(siteDir), 'src', 'theme', 'Quiz')];
  return {
    name: 'quiz',
    test: new RegExp(`^(?:${folders.map(escape).join('|')})[\\\\/.]`),
    chunks: 'async' as const,
    enforce: true,
    priority: 45,
  };
}

/** A text as a regular expression that matches it alone. */
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
