import type {List, ListItem, Paragraph, Root} from 'mdast';
import type {Pluggable, Processor} from 'unified';

import {proposeName} from '../grammar/names.js';
import type {Report} from './report.js';

/** Plugins that were warned of, each with the names of its blocks: every page and both formats would say it again. */
const known = new WeakMap<object, Set<string>>();

/**
 * Warns of remark plugins that run behind the transform and have a use for the same blocks, of which they never get one.
 * Each is tried, once, on a page of one block: it has such a use if it makes something else of `:::quiz` than of a block
 * with a name that nobody has. Nothing is said of a plugin that fails at that, needs time, or gives no result twice.
 */
export function reportRivals(
  processor: Processor,
  rivals: readonly Pluggable[],
  {name, path, report}: {name: string; path: string; report: Report},
): void {
  for (const entry of rivals) {
    const plugin: unknown = Array.isArray(entry) ? entry[0] : entry;
    if (typeof plugin !== 'function') continue;
    const names = known.get(plugin) ?? new Set();
    known.set(plugin, names);
    if (names.has(name)) continue;
    names.add(name);
    if (!hasUseFor(name, entry, processor, path)) continue;
    const other = proposeName(name);
    report('warn')(
      `Unexpected remark plugin \`${plugin.name || 'without a name'}\` that changes \`:::${name}\`, expected none: docusaurus-plugin-quiz makes quizzes of these blocks first, so the other plugin never gets one. Give quizzes another name by the option \`name\` of docusaurus-plugin-quiz, such as \`name: '${other}'\`, and write them as \`:::${other}\`, or take the other plugin out of the config.`,
    );
  }
}

/** A name that no plugin knows. */
const FREE = 'unclaimed-block';

function hasUseFor(name: string, entry: Pluggable, processor: Processor, path: string): boolean {
  const attempt = (block: string): string | undefined =>
    transform(block, entry, processor, path)?.replaceAll(block, '');
  const [free, again, own] = [attempt(FREE), attempt(FREE), attempt(name)];
  return free !== undefined && free === again && own !== undefined && own !== free;
}

/** What a plugin makes of a page of one block, as JSON. */
function transform(
  name: string,
  entry: Pluggable,
  processor: Processor,
  path: string,
): string | undefined {
  let result: string | undefined;
  try {
    const alone = processor();
    alone.attachers = [];
    alone.use([entry]).run(createPage(name), {path, value: ''}, (_, tree) => {
      result = JSON.stringify(tree);
    });
  } catch {
    // The plugin may need what only a real page has.
  }
  return result;
}

function createPage(name: string): Root {
  const write = (value: string): Paragraph => ({
    type: 'paragraph',
    children: [{type: 'text', value}],
  });
  const items: ListItem[] = [true, false].map((checked) => ({
    type: 'listItem',
    checked,
    children: [write(checked ? 'This' : 'That')],
  }));
  const list: List = {type: 'list', ordered: false, children: items};
  const children = [write('Which?'), list];
  return {type: 'root', children: [{type: 'containerDirective', name, attributes: {}, children}]};
}
