import type {ReactElement, ReactNode} from 'react';

/** What elements of a page may have for text. */
interface WithText {
  children?: ReactNode;
  /** Of a code block with blanks in it. */
  code?: ReactNode;
  /** Of an image. */
  alt?: ReactNode;
}

/** The text of compiled content, as it stands in the code of the page, whatever components or a translator make of it. */
export function readText(node: ReactNode): string {
  if (Array.isArray(node)) return (node as ReactNode[]).map(readText).join('');
  const {props} = Object(node) as Partial<ReactElement<WithText>>;
  if (props) return readText(props.children ?? props.code ?? props.alt);
  return /string|number/.test(typeof node) ? String(node as string) : '';
}
