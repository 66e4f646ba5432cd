import type {PhrasingContent} from 'mdast';
import {parseFragment} from 'parse5';

import {MAX_DEPTH, tooDeep} from '../depth.js';
import {readElement} from './element.js';
import type {Element} from './element.js';
import type {AddNote} from '../importer.js';
import {lineOf} from '../lineOf.js';

const TAG = /^<(\/?)([a-z][\w:.-]*)/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A start tag whose end was not found yet. */
interface StartTag {
  name: string;
  written: string;
  /** Its index in the result, where it stands as text. */
  place: number;
  /** How deep the elements in it are nested. */
  depth: number;
}

/**
 * Makes elements of the tags in a text, because the parser of Markdown leaves each tag by itself. A tag without its other
 * half becomes text, because authors write placeholders such as `<node-name>`. Comments and instructions go.
 *
 * - `<b>`, `right`, `</b>` become strong emphasis of `right`.
 * - `drain `, `<node-name>` become the text `drain <node-name>`.
 */
export function joinTags(nodes: readonly PhrasingContent[], addNote: AddNote): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const open = new StartTags();
  for (const node of nodes) {
    if (node.type !== 'html') {
      result.push(node);
      continue;
    }
    const {value: written, position} = node;
    const report = (message: string): void => addNote(lineOf(node), message);
    const add = (name: string, tag: string, children: PhrasingContent[]): void => {
      const element = {name, get: readAttributes(tag), children};
      for (const each of readElement(element, report)) result.push({position, ...each});
    };
    const [, slash, tag] = TAG.exec(written) ?? [];
    const name = tag?.toLowerCase();
    const start = slash && name ? open.close(name) : undefined;
    if (!name) report(`\`${written}\`: dropped`);
    else if (start) {
      if (start.depth > MAX_DEPTH) throw tooDeep(lineOf(node));
      add(name, start.written, result.splice(start.place).slice(1));
    } else if (VOID.test(name)) add(name, written, []);
    else {
      if (!slash) open.add({name, written, place: result.length, depth: 0});
      result.push({type: 'text', value: written});
    }
  }
  return result;
}

/** The start tags that are open, the innermost last. */
class StartTags {
  private readonly tags: StartTag[] = [];
  private readonly counts = new Map<string, number>();

  add(tag: StartTag): void {
    this.tags.push(tag);
    this.counts.set(tag.name, (this.counts.get(tag.name) ?? 0) + 1);
  }

  /** Takes away the innermost tag of a name, and those inside it, which have no end; nothing when there is none. */
  close(name: string): StartTag | undefined {
    if (!this.counts.get(name)) return undefined;
    let depth = 0;
    for (let tag = this.tags.pop(); tag; tag = this.tags.pop()) {
      this.counts.set(tag.name, (this.counts.get(tag.name) ?? 0) - 1);
      depth = Math.max(depth, tag.depth);
      if (tag.name !== name) continue;
      const outer = this.tags.at(-1);
      if (outer) outer.depth = Math.max(outer.depth, depth + 1);
      return {...tag, depth};
    }
    return undefined;
  }
}

function readAttributes(tag: string): Element['get'] {
  const [element] = parseFragment(tag).childNodes;
  const attributes = element && 'attrs' in element ? element.attrs : [];
  return (name) => attributes.find((each) => each.name === name)?.value;
}
