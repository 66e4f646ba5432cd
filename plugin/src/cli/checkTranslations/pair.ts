/** Something to which its author may have given an id. */
export interface Named {
  id: string | undefined;
}

/** An original with its translation. Either may be alone, where the other does not exist. */
export type Pair<T> = [original: T, translation: T] | [original: T] | [original: undefined, T];

/**
 * Pairs originals with translations: by id where both have it, and the rest by their order. Translations without an
 * original come last.
 *
 * Of `#a, -, #c` and `#c, -`, the pairs are `#a` with `-`, `-` alone, and `#c` with `#c`.
 */
export function pairByIds<T extends Named>(
  originals: readonly T[],
  translations: readonly T[],
): Pair<T>[] {
  const byId = new Map(
    translations.flatMap((each) => (each.id === undefined ? [] : [[each.id, each]])),
  );
  const known = new Set(originals.map(({id}) => id));
  // Where no original has the id of a translation, the id may be mistyped, so it is paired by order.
  const rest = translations.filter(({id}) => id === undefined || !known.has(id));
  const pairs = originals.map((original): Pair<T> => {
    const named = original.id === undefined ? undefined : byId.get(original.id);
    const translation = named ?? rest.shift();
    return translation ? [original, translation] : [original];
  });
  return [...pairs, ...rest.map((translation): Pair<T> => [undefined, translation])];
}

/**
 * Finds the first pair whose translation stands before that of an earlier original: of `a, b` and `b, a`, the pair `b`.
 */
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
