import {decodeString} from 'micromark-util-decode-string';

/** A piece of text as it is, and the 1-based line on which it begins. */
export interface Piece {
  value: string;
  line: number;
}

/** Text does not run on from one of these into the next. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What these hold is no text of the page. */
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template']);

/** A comment or a tag. */
const TAG = /(<!--[\s\S]*?(?:-->|$)|<[^<>]*>)/;

/** Whether an element of HTML is a block by itself, and no part of a line of text. */
export function isBlockElement(name: string | null | undefined): boolean {
  return BLOCKS.has(name?.toLowerCase() ?? '');
}

/** The name of an element that a piece of HTML opens or closes, in lower case; nothing where it begins otherwise. */
export function readTagName(html: string): string | undefined {
  return /^<\/?([a-z][a-z\d-]*)/i.exec(html)?.[1]?.toLowerCase();
}

/**
 * Reads the text of HTML that begins on a line: the pieces of each block, without tags and comments.
 *
 *     <li>One <b>two</b><br>three</li><li>4 &lt; 5</li>   →   One, two, a line break, three   and   4 < 5
 */
export function readHtml(html: string, line: number): Piece[][] {
  const blocks: Piece[][] = [[]];
  let hidden: string | undefined;
  let current = line;
  html.split(TAG).forEach((part, index) => {
    const isTag = index % 2 === 1;
    const name = isTag ? readTagName(part) : undefined;
    if (hidden !== undefined) {
      if (name === hidden && part.startsWith('</')) hidden = undefined;
    } else if (!isTag) blocks.at(-1)?.push({value: decode(part), line: current});
    else if (name === 'br') blocks.at(-1)?.push({value: '\n', line: current});
    else if (isBlockElement(name)) blocks.push([]);
    else if (name && HIDDEN.has(name) && !/^<\/|\/>$/.test(part)) hidden = name;
    current += part.split('\n').length - 1;
  });
  return blocks;
}

/** Text of HTML with the characters for which `&amp;`, `&#8217;` and the like stand. */
function decode(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, decodeString);
}
