import type {Nodes, Heading} from 'mdast';

import type {Problem} from '../mdast/problem.js';
import type {Source} from '../mdast/source.js';

/** Content that is compiled by the site's pipeline and reaches the widget under a name. */
export interface Slot {
  name: string;
  children: Nodes[];
}

/** What every reader of a part of a quiz needs: the author's text, and somewhere to put what is wrong. */
export interface Context {
  source: Source;
  problems: Problem[];
  /** The words of a heading on another page, or of its title, by the address that leads there. Default: not known. */
  readHeading?: (url: string) => Heading['children'] | undefined;
  /** Language of the page, as BCP 47 writes it. */
  locale: string;
  /** The headings of the page by their ids. */
  headings: ReadonlyMap<string, PageHeading>;
  /** Names of directives that may stand in quizzes beside those of the grammar and admonitions. Default none. */
  directives?: readonly string[];
  /** Components that each page of the site has without an import; with `*` among them, it may have any. Default none. */
  components?: readonly string[];
  /** The merges of the page that were not finished and touch a quiz. Default none. */
  conflicts?: readonly Problem[];
  /** What scripts of the page name: components and values that it imports, defines or exports. Default none. */
  scripts?: ReadonlySet<string>;
  /** Whether diacritics of responses do not count. Default false. */
  loose?: boolean;
  /** The nearest heading above the quiz that a reader can be sent back to. */
  above: PageHeading | undefined;
}

/** A heading of the page, with the id that the host will give it. */
export interface PageHeading {
  id: string;
  /** The author wrote the id beside the words. */
  isExplicit: boolean;
  /** The part of `id` that does not depend on the headings above: `setup` where the second `## Setup` is `setup-1`. */
  slug: string;
  node: Heading;
}
