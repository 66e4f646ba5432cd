import {alternate} from '../alternate.js';
import type {Figure, Measure} from '../measure.js';
import {createFile, createPipeline} from '../pipeline.js';
import {time} from '../time.js';

/** What begins something that nothing ends. */
const REPEATS = ['::a[', ':::a[', '::hint[', '[[', '[[a|', '> ', '1. ', '- [ ] '];

/** Characters of a text. The parser of the host takes minutes for more of some. */
const LENGTH = 4096;

/** Whether marks that somebody repeats cost more than the parser of the host takes for them. */
export default {
  title: 'Repeated marks',
  method: `A quiz whose only text is one mark over and over, 4,096 characters of it, parsed with the plugin and without; five rounds in turn, the median of each.`,
  limits: `The parser of Docusaurus takes time in proportion to the square of a row of \`1. \` or \`> \`, each of which is a block inside the one before, and fails at some thousand of them. The plugin adds nothing to that.`,
  async run(say) {
    const pipeline = await createPipeline();
    const figures: Figure[] = [];
    for (const mark of REPEATS) {
      say(mark);
      const text = mark.repeat(Math.ceil(LENGTH / mark.length));
      const content = `:::quiz\n\n${text}\n\n:::\n`;
      const ms = await alternate(
        {
          ours: () => time(() => void pipeline.parseWithPlugin(createFile(content))),
          host: () => time(() => void pipeline.parse(createFile(content))),
        },
        {warmUp: 1},
      );
      figures.push({
        name: `parse of repeated \`${mark.trim()}\``,
        value: ms.ours,
        unit: 'ms',
        against: {name: 'without the plugin', value: ms.host},
        goal: 2,
      });
    }
    return figures;
  },
} satisfies Measure;
