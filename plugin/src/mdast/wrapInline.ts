import type {BlockContent, DefinitionContent, Nodes, PhrasingContent} from 'mdast';

/** What stands in a line of text; comments stand both there and between blocks. */
const INLINE =
  /^(?:text|emphasis|strong|delete|inlineCode|inlineMath|break|html|image|imageReference|link|linkReference|footnoteReference|textDirective|mdxJsxTextElement|mdxTextExpression)$/;

/**
 * The blocks of a part that may be inline content: each run of such content becomes a paragraph.
 *
 *     a text, emphasis, a definition   →   a paragraph with the text and the emphasis, the definition
 */
export function wrapInline(nodes: readonly Nodes[]): (BlockContent | DefinitionContent)[] {
  const blocks: (BlockContent | DefinitionContent)[] = [];
  let run: PhrasingContent[] | undefined;
  for (const node of nodes) {
    if (!INLINE.test(node.type)) {
      run = undefined;
      blocks.push(node as BlockContent);
    } else if (run) run.push(node as PhrasingContent);
    else if (node.type === 'html') blocks.push(node);
    else {
      run = [node as PhrasingContent];
      blocks.push({type: 'paragraph', children: run});
    }
  }
  return blocks;
}
