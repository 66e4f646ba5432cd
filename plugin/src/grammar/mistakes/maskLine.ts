import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {maskCode} from '../blank/inlineCode.js';

/** What a line says apart from its code, escapes and blanks, with its columns. */
export function maskLine(source: Source, line: number): string {
  return maskCode(lineAt(source, line)).replace(/\\[{}<>]|\[\[[^[\]]*\]\]/g, (text) =>
    ' '.repeat(text.length),
  );
}
