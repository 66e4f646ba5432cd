import {weighBundles} from '../bundleWeight.js';
import type {Measure} from '../measure.js';
import {installPeers} from '../peerPackages.js';
import {weighSites} from '../siteWeight.js';

const measure: Measure = {
  title: 'What readers download',
  method: [
    'Gzipped bytes (`gzip -9`). Each system is bundled and minified by esbuild from what a site writes to show the same',
    'five choice questions (`bench/peers`), with all it depends on but React, which each page of the host loads anyway;',
    'of this plugin, other parts of the host do not count either. The questions themselves count on no side. esbuild',
    'minifies again what a package publishes minified, which makes quizdown a little larger than its file, and it repeats the',
    "imports of each of this plugin's files, so that those bundles are larger than what `docusaurus build` makes of the",
    'same code. The lines on built sites weigh the files of real builds: the widget is one chunk that pages with a quiz',
    'load, and so are its styles.',
  ].join(' '),
  limits: [
    'Core JavaScript is held by no single lump. Without the other types it would be 5.9 kB: 2.4 kB are state, storage,',
    'events and order (`useQuiz` and what only it imports), 2.1 kB a question with its options, hints and answer, 0.3 kB the',
    'words of the interface with their ids. The share of the other types on a site that has none of them, 1.6 kB, buys a',
    'registry that is complete when it is compiled. 3.0 kB would mean to give up whole features, such as partial credit,',
    'resets, events, or two tabs that agree. A fifth of react-quiz-component would be 3.6 kB, which is much the same bound. Styles: a third is what all parts share, then options, fields and questions.',
  ].join(' '),
  run: async (say) => {
    say('installing the peers');
    installPeers();
    say('bundling');
    const figures = await weighBundles();
    say('building sites');
    return [...figures, ...(await weighSites())];
  },
};

export default measure;
