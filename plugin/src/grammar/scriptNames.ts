import type {Root} from 'mdast';

/**
 * Lists what the scripts of a page of MDX name, whatever they do with it.
 *
 *     import {Hint as Clue} from './hint';   → import, Hint, as, Clue, from, hint
 */
export function listScriptNames({children}: Root): ReadonlySet<string> {
  const scripts = children.filter((node) => node.type === 'mdxjsEsm');
  return new Set(scripts.flatMap(({value}) => value.split(/[^\w$]+/)));
}
