import type {Nodes} from 'mdast';

/** The 1-based line at which a node was found; 1 where it was not. */
export function lineOf({position}: Nodes): number {
  return position?.start.line ?? 1;
}
