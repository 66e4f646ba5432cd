import type {PhrasingContent, RootContent} from 'mdast';

import type {Blocks} from '../authored.js';
import {readHtml} from '../html.js';
import type {Parse} from '../parse.js';
import {sanitizeBlocks} from '../sanitize/blocks.js';
import {isPlainFormula} from '../sanitize/formula.js';
import type {Report} from './answers.js';
import {unescape} from './entries.js';

/** A text with its format. All texts of a question have the same format. */
export interface Text {
  value: string;
  format: Format;
}

type Format = 'moodle' | 'plain' | 'html' | 'markdown';

const FORMAT = /^\s*\[(moodle|plain|html|markdown)\]/;

/** Takes the format from the start of a text: `[html]<b>a</b>` is `<b>a</b>` in the format `html`. */
export function readFormat(text: string, fallback: Format): Text {
  const [mark = '', format = fallback] = FORMAT.exec(text) ?? [];
  return {value: unescape(text.slice(mark.length)).trim(), format: format as Format};
}

/** Makes blocks of a text. Moodle's own format is text that may hold HTML. */
export function readContent({value, format}: Text, parse: Parse, report: Report): Blocks {
  return sanitizeBlocks(readBlocks({value, format}, parse, report), (_, message) =>
    report(message),
  );
}

function readBlocks({value, format}: Text, parse: Parse, report: Report): RootContent[] {
  if (format === 'markdown') return parse(value).children;
  const read = (text: string): PhrasingContent[] => readText(text, report);
  const isHtml =
    format === 'html' || (format === 'moodle' && /<\/?[a-z][^<>]*>|&#?\w+;/i.test(value));
  if (isHtml) return readHtml(value, {readText: read, report});
  return value
    .split(/\n\s*\n/)
    .filter((each) => each.trim())
    .map((each) => ({type: 'paragraph', children: read(each.trim())}));
}

/** The marks of formulas, and the end of a line, where a formula ends too. */
const MARK = /\\\(|\\\)|\$\$|\n/g;
const ENDS: Record<string, string> = {'\\(': '\\)', $$: '$$'};

/** Makes formulas of `\(x^2\)` and `$$x^2$$`. */
function readText(text: string, report: Report): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let last = 0;
  let open: {end: string; start: number} | undefined;
  for (const {0: mark, index} of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (mark === '\n') open = undefined;
    else if (mark === open?.end && index > open.start + 2) {
      const value = text.slice(open.start + 2, index);
      if (isPlainFormula(value)) report('math: kept, the site needs `remark-math` for it');
      nodes.push({type: 'text', value: text.slice(last, open.start)}, {type: 'inlineMath', value});
      last = end;
      open = undefined;
    } else if (!open && ENDS[mark]) open = {end: ENDS[mark], start: index};
  }
  return [...nodes, {type: 'text', value: text.slice(last)}];
}
