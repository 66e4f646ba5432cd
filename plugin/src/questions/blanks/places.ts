import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import type {FoundBlank} from '../../grammar/blank/find.js';

const FINE =
  /^(blank|code|paragraph|heading|emphasis|strong|delete|list|listItem|blockquote|table|tableRow|tableCell)$/;

/** What is wrong with a blank before its key is looked at. */
export function checkBlankPlace({blank, node, ancestors}: FoundBlank): Problem | undefined {
  if (blank.problem) return blank.problem;
  const holder = [...ancestors, node].find(({type}) => !FINE.test(type));
  if (!holder) return undefined;
  return {
    rule: 'invalid-blank',
    place: blank.place,
    actual: `blank in ${nameHolder(holder)}`,
    expected: 'it in text, a list, a quotation or a table of the question itself',
  };
}

function nameHolder(node: Nodes): string {
  switch (node.type) {
    case 'link':
    case 'linkReference':
      return 'a link';
    case 'image':
    case 'imageReference':
      return 'an image';
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective': {
      const colons = {textDirective: ':', leafDirective: '::', containerDirective: ':::'};
      return `\`${colons[node.type]}${node.name}\``;
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return `\`<${node.name ?? ''}>\``;
    case 'html':
      return 'HTML';
    case 'footnoteDefinition':
      return 'a footnote';
    default:
      return 'something else than text';
  }
}
