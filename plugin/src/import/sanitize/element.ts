import type {PhrasingContent} from 'mdast';

import {toPlainText} from '../../mdast/plainText.js';

/** Reports what cannot be said here. */
export type Report = (message: string) => void;

/** An element of HTML or JSX in a text. */
export interface Element {
  name: string;
  /** The value of an attribute; nothing where there is none, or where it is code. */
  get: (attribute: string) => string | undefined;
  children: PhrasingContent[];
}

/** Elements that only say how their text is meant. They are written as they are, without attributes. */
const KEPT = /^(?:abbr|cite|dfn|ins|kbd|mark|q|samp|small|su[bp]|u|var)$/;

/** Whether an element holds nothing to read. */
export function isHidden(name: string): boolean {
  return HIDDEN.test(name);
}

/** Whether an element is written as it is. */
export function isKept(name: string): boolean {
  return KEPT.test(name);
}

/** Elements that hold nothing to read. */
const HIDDEN = /^(?:noscript|script|style|template|title)$/;

/**
 * Makes Markdown of an element in a text: `<b>a</b>` becomes `**a**`. It reports an element that Markdown does not have.
 */
export function readElement({name, get, children}: Element, report: Report): PhrasingContent[] {
  switch (name) {
    case 'b':
    case 'strong':
      return [{type: 'strong', children}];
    case 'i':
    case 'em':
      return [{type: 'emphasis', children}];
    case 's':
    case 'del':
      return [{type: 'delete', children}];
    case 'code':
    case 'tt':
      return [{type: 'inlineCode', value: toPlainText(children)}];
    case 'br':
      return [{type: 'break'}];
    case 'a':
      return [{type: 'link', url: get('href') ?? '', title: get('title'), children}];
    case 'img':
      return [{type: 'image', url: get('src') ?? '', title: get('title'), alt: get('alt')}];
    case 'wbr':
      return [];
  }
  if (isKept(name)) return [{type: 'mdxJsxTextElement', name, attributes: [], children}];
  report(`\`<${name}>\`: ${isHidden(name) ? 'dropped' : 'only its text was kept'}`);
  return isHidden(name) ? [] : children;
}
