import {takeLines} from './lines.js';
import type {Mutation} from './mutation.js';

/** Text around a whole document, as a container or a tag. */
const AROUND: readonly [string, string][] = [
  ['::::note\n\n', '\n\n::::'],
  [':::note\n\n', '\n\n:::'],
  [':::quiz\n\n', '\n\n:::'],
  ['<details>\n\n', '\n\n</details>'],
  ['<div>\n', '\n</div>'],
  ['<Tabs><TabItem value="a">\n\n', '\n\n</TabItem></Tabs>'],
  ['````md\n', '\n````'],
  ['<!--\n', '\n-->'],
  ['{/*\n', '\n*/}'],
  ['$$\n', '\n$$'],
  ['- a\n\n', ''],
];

/** Mixtures of two documents, and a document in something else. */
export const SPLICES: readonly Mutation[] = [
  (text, random, corpus) => {
    const lines = text.split('\n');
    const other = takeLines(random.pick(corpus), random, 400);
    lines.splice(random.below(lines.length + 1), random.below(6), ...other.split('\n'));
    return lines.join('\n');
  },
  (text, random, corpus) => {
    const other = takeLines(random.pick(corpus), random, 1_500);
    return `${text}${random.pick(['', '\n', '\n\n'])}${other}`;
  },
  (text, random, corpus) => {
    const other = random.pick(corpus);
    const at = random.below(text.length);
    return text.slice(0, at) + other.slice(random.below(other.length)).slice(0, 1_500);
  },
  (text, random, corpus) => {
    const other = takeLines(random.pick(corpus), random, 600).split('\n');
    return text
      .split('\n')
      .flatMap((line) => (random.chance(0.3) ? [line, ...other.splice(0, 1)] : [line]))
      .join('\n');
  },
  (text, random) => {
    const [before, after] = random.pick(AROUND);
    return before + text + after;
  },
  (text, random) => {
    const lead = random.pick(['> ', '  ', '    ', '\t', '>']);
    return text.replace(/^/gm, lead);
  },
];
