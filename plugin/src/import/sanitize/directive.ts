import type {PhrasingContent} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';

/** Writes a directive as text, because it is one only by accident: the `:audio` of `mime:audio` is a word. */
export function writeDirective(
  mark: ':' | '::',
  {name, children, attributes}: LeafDirective | TextDirective,
): PhrasingContent[] {
  const label = children.length > 0 ? [write('['), ...children, write(']')] : [];
  const written = Object.entries(attributes ?? {}).map(([key, value]) => `${key}="${value ?? ''}"`);
  const braces = written.length > 0 ? [write(`{${written.join(' ')}}`)] : [];
  return [write(mark + name), ...label, ...braces];
}

function write(value: string): PhrasingContent {
  return {type: 'text', value};
}
