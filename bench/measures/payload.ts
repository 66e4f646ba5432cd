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
    'Core JavaScript is held by no single lump. `npm run size` prints what the widget would lose without each feature. Of the',
    '6.5 kB of choice questions with all that is common, storage takes 429 B, events 302 B, shuffled and drawn questions 270 B,',
    'the answer 213 B, results 178 B, hints 118 B, title and progress 108 B, and the link to review 42 B; what is left is state,',
    'options and the words of the interface. Of the other types, blanks with match and output take 2.1 kB (numbers in other',
    'notations 210 B, units 140 B, folded text 103 B, blanks in code 347 B), order and lines 0.7 kB, and recall 0.2 kB; a site',
    'loads only those that it has. 3.0 kB would mean to give up whole features, such as partial credit, resets, events, or two',
    'tabs that agree. A fifth of react-quiz-component would be 3.6 kB, which is much the same bound. Styles: a third is what all',
    'parts share, then options, fields and questions.',
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
