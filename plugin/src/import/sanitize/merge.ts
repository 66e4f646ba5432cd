import type {Delete, Emphasis, PhrasingContent, Strong} from 'mdast';

/**
 * Joins neighbours of one kind. The marks of two that touch would be read as other marks: `` `a` `` and ``` ``b`c`` ```
 * would become ``` `a```b`c`` ```, in which `c` is outside of the code.
 */
export function mergeInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const joined = last && join(last, node);
    if (joined) merged[merged.length - 1] = joined;
    else if (node.type !== 'text' || node.value) merged.push(node);
  }
  return merged;
}

function join(left: PhrasingContent, right: PhrasingContent): PhrasingContent | undefined {
  if (
    (left.type === 'text' && right.type === 'text') ||
    (left.type === 'inlineCode' && right.type === 'inlineCode')
  ) {
    return {...left, value: left.value + right.value};
  }
  if (isEmphasis(left) && isEmphasis(right) && left.type === right.type) {
    return {...left, children: mergeInline([...left.children, ...right.children])};
  }
  return undefined;
}

function isEmphasis(node: PhrasingContent): node is Strong | Emphasis | Delete {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

/** Removes space and line breaks from both ends of inline content: ` a **b** ` becomes `a **b**`. */
export function trimInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && !node.value.trim());
  const start = nodes.findIndex((node) => !isSpace(node));
  if (start === -1) return [];
  const trimmed = nodes.slice(start, nodes.findLastIndex((node) => !isSpace(node)) + 1);
  return trimmed.map((node, index) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return {...node, value: index === trimmed.length - 1 ? value.trimEnd() : value};
  });
}
