import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * A plugin of the site that compiles a page of its docs again when a source file changes that the page shows, in the dev
 * server as well as past warm caches. A remark plugin cannot name such files, but a loader that runs before can.
 */
export default function followReferences({siteDir}: LoadContext): Plugin {
  return {
    name: 'follow-references',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx?$/,
            // The host expects this of every rule for MDX.
            include: [path.join(siteDir, 'docs')],
            enforce: 'pre',
            use: path.join(__dirname, 'referenceLoader.mjs'),
          },
        ],
      },
    }),
  };
}
