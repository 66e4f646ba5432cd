import type {PhrasingContent} from 'mdast';

import {fitContent} from '../../content.js';
import {readHtml} from '../../html.js';
import type {Content} from '../../model.js';
import type {Parse} from '../../parse.js';
import {unescape} from './entries.js';

/** Text with its format, which other texts of the same question have too. */
export interface Text {
  value: string;
  format: Format;
}

type Format = 'moodle' | 'plain' | 'html' | 'markdown';

const FORMAT = /^\s*\[(moodle|plain|html|markdown)\]/;

/** Takes the format from the start of a text. */
export function readFormat(text: string, fallback: Format): Text {
  const [mark = '', format = fallback] = FORMAT.exec(text) ?? [];
  return {value: unescape(text.slice(mark.length)).trim(), format: format as Format};
}

/** Makes blocks of a text; Moodle's own format is text that may hold HTML. */
export async function readContent(
  {value, format}: Text,
  parse: Parse,
  report: (message: string) => void,
): Promise<Content> {
  if (format === 'markdown')
    return fitContent(parse(value).children as Content, (_, message) => report(message));
  const isHtml =
    format === 'html' || (format === 'moodle' && /<\/?[a-z][^<>]*>|&#?\w+;/i.test(value));
  if (isHtml) return readHtml(value, (text) => readText(text, report), report);
  return value
    .split(/\n\s*\n/)
    .filter((each) => each.trim())
    .map((each) => ({type: 'paragraph', children: readText(each.trim(), report)}));
}

const MATH = /\\\(((?:(?!\\\().)+?)\\\)|\$\$((?:(?!\$\$).)+)\$\$/;

function readText(text: string, report: (message: string) => void): PhrasingContent[] {
  const [before = '', inline, display, ...rest] = text.split(MATH);
  if (inline === undefined && display === undefined)
    return before ? [{type: 'text', value: before}] : [];
  report('math: kept, the site needs `remark-math` for it');
  const after = text.slice(before.length).replace(MATH, '');
  const math = {type: 'inlineMath', value: inline ?? display ?? ''} as unknown as PhrasingContent;
  return [
    ...(before ? [{type: 'text' as const, value: before}] : []),
    math,
    ...(rest.length > 0 ? readText(after, report) : []),
  ];
}
