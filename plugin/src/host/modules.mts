/**
 * Loads the packages that are ES modules only, before the rest of the plugin requires them. Node.js 20 cannot require
 * them out of the archives of Yarn's Plug'n'Play, but it can import them from there, and then it requires what it has.
 */

import 'html-tag-names';
import 'mathml-tag-names';
import 'mdast-util-directive';
import 'micromark-factory-space';
import 'micromark-util-character';
import 'micromark-util-decode-string';
import 'micromark-util-symbol';
import 'svg-tag-names';
