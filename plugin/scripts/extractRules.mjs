/** Takes the explanation of each rule out of the manual, as `quiz:explain` prints it. */

import fs from 'node:fs';
import path from 'node:path';

/** The pages of the manual with a heading for each rule. */
const PAGES = ['rules.mdx', 'item-rules.mdx'];

/** The explanations by rule, from the folder of the manual. @param {string} guide @returns {Record<string, string>} */
export function extractRules(guide) {
  return Object.fromEntries(
    PAGES.flatMap((name) => {
      const page = fs.readFileSync(path.join(guide, name), 'utf8');
      const [, ...sections] = page.split(/^## (?=[a-z-]+$)/m);
      return sections.map((section) => {
        const [rule = '', ...lines] = section.split('\n');
        return [rule, toText(lines)];
      });
    }),
  );
}

/**
 * A section as people read it in a terminal: the name of an example above its fence, and links as words. What stands in
 * a fence stays as it is.
 *
 *     ```md title="Wrong"                    →   Wrong, an empty line, ```md
 *     see [options](./options.md#behaviour)  →   see options
 */
function toText(lines) {
  let fence = '';
  const text = lines.flatMap((line) => {
    const [, mark = '', rest = ''] = /^(`{3,})(.*)$/.exec(line) ?? [];
    if (fence) {
      if (mark === fence) fence = '';
      return [line];
    }
    if (!mark) return /^\{\/\*.*\*\/\}$/.test(line) ? [] : [toWords(line)];
    fence = mark;
    const [, title] = /title="([^"]*)"/.exec(rest) ?? [];
    return [...(title ? [`${title}:`, ''] : []), mark + rest.split(' ')[0]];
  });
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Links as their words, with the address if it leads out of the manual. */
function toWords(line) {
  return line.replace(/(?<![!`\\])\[((?:[^[\]`]|`[^`]*`)+)\]\(([^()]*)\)/g, (_, words, address) =>
    address.startsWith('https:') ? `${words} (${address})` : words,
  );
}
