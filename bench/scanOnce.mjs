/** Scans a site as the first thing that a process does, and prints the milliseconds: `node scanOnce.mjs <folder of the site>`. */

import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {performance} from 'node:perf_hooks';

const [siteDir = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const {loadHostModule} = require('../plugin/lib/node/host/loadHostModule.js');
const {DEFAULT_OPTIONS} = require('../plugin/lib/node/host/options.js');
const {Scanner} = require('../plugin/lib/node/scan/Scanner.js');

const {loadContext} = loadHostModule('@docusaurus/core/lib/server/site.js', siteDir);
const context = await loadContext({siteDir});
const contentPath = path.join(siteDir, 'docs');
// What the host's plugin for docs says of its pages, which takes it longer than the scan.
const docs = fs.readdirSync(contentPath).map((file) => ({
  source: `@site/docs/${file}`,
  permalink: `/${path.parse(file).name}`,
}));
const allContent = {
  'docusaurus-plugin-content-docs': {default: {loadedVersions: [{contentPath, docs}]}},
};
const start = performance.now();
const {index} = await new Scanner(context, DEFAULT_OPTIONS).scan(allContent);
const ms = performance.now() - start;
console.log(JSON.stringify({ms, quizzes: index.quizzes.length}));
// The threads of the pool may still be ending.
process.exit();
