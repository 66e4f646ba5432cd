import type {Link, Nodes, PhrasingContent} from 'mdast';
import Slugger from 'github-slugger';

import type {AttributeSchema} from '../grammar/leafAttributes.js';
import type {Context, PageHeading} from '../grammar/context.js';
import {decode} from '../mdast/decode.js';
import {splitHeadingId} from '../mdast/headingId.js';

/**
 * What `review` takes: nothing to go back to, a heading of the page, or another page of the site. Of an address, each part
 * between two slashes has something in it, and a backslash or a control character is in none of them: browsers would go to
 * another site for `//other.example`, `/\\other.example` and `/\tother.example` alike.
 */
export const REVIEW: AttributeSchema = {
  pattern:
    /^(?:none|#\S+|(?:\.{0,2}|@site)(?:\/[^\s\p{Cc}\\/#]+)+\/?(?:#\S+)?|[^\s\p{Cc}\\/#:]+(?:\/[^\s\p{Cc}\\/#:]+)*(?<=\.mdx?)(?:#\S+)?)$/u,
  expected: '`#id`, `./other.md#id`, `/path` or `none`',
  suggest: suggestHeading,
};

/**
 * The id that the host makes of a heading, for a review that has the words of the heading, or no `#`.
 *
 *     #Name resolution → #name-resolution     “#backoff” → #backoff     a/b → nothing
 */
function suggestHeading(value: string): string | undefined {
  const words = value.replace(/^[#\s“”„«»‘’]{1,3}|[“”„«»‘’\s]{1,3}$/gu, '');
  return words && !/[/\\]|\.mdx?\b/.test(words) ? `#${new Slugger().slug(words)}` : undefined;
}

/** The link to what a question is about: as written, else to the nearest heading above the quiz. */
export function buildReview(
  written: string | undefined,
  {headings, above, readHeading}: Context,
): Link | undefined {
  if (written === 'none') return undefined;
  if (written === undefined) return above && linkHeading(above);
  const heading = written.startsWith('#') ? headings.get(written.slice(1)) : undefined;
  if (heading) return linkHeading(heading);
  const words = readHeading?.(written);
  const children = words && copyWords(words);
  return {
    type: 'link',
    url: written,
    children: children?.length ? children : [{type: 'text', value: describeUrl(written)}],
  };
}

/** Without its explicit id, a heading gets the one that the host would make, so that no later plugin can change it. */
function linkHeading({id, isExplicit, node}: PageHeading): Link {
  if (!isExplicit) {
    node.data ??= {};
    node.data.hProperties = {...node.data.hProperties, id};
  }
  return {type: 'link', url: `#${id}`, children: copyWords(node.children)};
}

/** The words of a heading, in which code stays code. */
function copyWords(nodes: readonly Nodes[]): PhrasingContent[] {
  const copy: PhrasingContent[] = [];
  const add = (value: string): void => {
    const last = copy.at(-1);
    if (last?.type === 'text') last.value += value;
    else if (value) copy.push({type: 'text', value});
  };
  const read = (node: Nodes): void => {
    if (node.type === 'inlineCode') copy.push({type: 'inlineCode', value: node.value});
    else if (node.type === 'text') add(node.value);
    else if (node.type === 'image') add(node.alt ?? '');
    else {
      if (node.type === 'textDirective') add(`:${node.name}`);
      if ('children' in node) node.children.forEach(read);
    }
  };
  nodes.forEach(read);
  const last = copy.at(-1);
  if (last?.type === 'text') last.value = splitHeadingId(last.value).words.trimEnd();
  return copy;
}

/** `./live-api.md#session-start` in words: its last part. */
function describeUrl(url: string): string {
  const [path = '', fragment] = url.split('#');
  const name =
    path
      .replace(/(?<!\/)\/+$/, '')
      .replace(/\.mdx?$/, '')
      .split('/')
      .at(-1) ?? '';
  return decode(fragment ?? name).replace(/[-_]+/g, ' ');
}
