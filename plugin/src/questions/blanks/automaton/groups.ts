import type {Part} from './parsePattern.js';
import {listParts} from './parsePattern.js';
import {writeSet} from './sets.js';

type Reference = Extract<Part, {type: 'reference'}>;

/** What `\1` or `\k<name>` repeats; nothing unless it is one group that always takes as many characters. */
export function findRepeated(reference: Reference, root: Part): Part | undefined {
  const groups = listParts(root).filter(
    (part) => part.type === 'group' && part.behavior === 'normal',
  );
  const [group, ...more] = groups.filter(({name}, index) =>
    reference.name ? name?.value === reference.name.value : index + 1 === reference.matchIndex,
  );
  if (!group || more.length > 0 || measure(group) === undefined) return undefined;
  // One of them could be to the group itself.
  return listParts(group).some(({type}) => type === 'reference') ? undefined : group;
}

/** How many characters a part takes, if that is always the same. */
function measure(part: Part): number | undefined {
  if (writeSet(part) !== undefined) return 1;
  switch (part.type) {
    case 'alternative':
      return addUp(part.body);
    case 'group':
      return part.behavior === 'normal' || part.behavior === 'ignore' ? addUp(part.body) : 0;
    case 'disjunction': {
      const lengths = new Set(part.body.map(measure));
      return lengths.size === 1 ? [...lengths][0] : undefined;
    }
    case 'quantifier': {
      const length = addUp(part.body);
      return length === 0 || part.min === part.max ? length && length * part.min : undefined;
    }
    case 'anchor':
      return 0;
    default:
      return undefined;
  }
}

function addUp(parts: readonly Part[]): number | undefined {
  return parts
    .map(measure)
    .reduce<number | undefined>(
      (sum, length) => (sum === undefined || length === undefined ? undefined : sum + length),
      0,
    );
}
