/** Something that has an id of its author, or none. */
export interface Named {
  id: string | undefined;
}

/** What belongs together in an original and its translation; one of them alone when the other has no such thing. */
export type Pair<T> = [original: T, translation: T] | [original: T] | [original: undefined, T];

/** Pairs by id what has one, and the rest by its order. Keeps the order of the originals; what is only translated comes last. */
export function pairByIds<T extends Named>(
  originals: readonly T[],
  translations: readonly T[],
): Pair<T>[] {
  const byId = new Map(
    translations.flatMap((each) => (each.id === undefined ? [] : [[each.id, each]])),
  );
  const known = new Set(originals.map(({id}) => id));
  // A translation whose id no original has may be one whose id was mistyped.
  const rest = translations.filter(({id}) => id === undefined || !known.has(id));
  const pairs = originals.map((original): Pair<T> => {
    const named = original.id === undefined ? undefined : byId.get(original.id);
    const translation = named ?? rest.shift();
    return translation ? [original, translation] : [original];
  });
  return [...pairs, ...rest.map((translation): Pair<T> => [undefined, translation])];
}

/** The first translation that stands before one to whose original its own is next. */
export function findDisplaced<T>(
  pairs: readonly Pair<T>[],
  translations: readonly T[],
): Pair<T> | undefined {
  let last = -1;
  return pairs.find(([original, translation]) => {
    if (original === undefined || translation === undefined) return false;
    const index = translations.indexOf(translation);
    const isDisplaced = index < last;
    last = Math.max(last, index);
    return isDisplaced;
  });
}
