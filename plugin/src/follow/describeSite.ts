import {readGivenId} from './known.js';
import type {Surroundings} from './known.js';

/**
 * The places of the quizzes of a whole site, all versions of it included: `<quiz>/<question>` of each question, by the source
 * file.
 */
export type SitePlaces = Readonly<Record<string, readonly string[]>>;

/** Describes a site by its places, so that it is known which places are gone and which ids are there once. */
export function describeSite(site: SitePlaces): Pick<Surroundings, 'hasPlace' | 'countId'> {
  const places = new Map(
    Object.entries(site).map(([source, names]) => [source, new Set(names)] as const),
  );
  const counts = new Map<string | undefined, number>();
  for (const names of places.values()) {
    for (const place of names) {
      const id = readGivenId(place);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return {
    hasPlace: (source, place) => !!places.get(source)?.has(place),
    countId: (id) => counts.get(id) ?? 0,
  };
}
