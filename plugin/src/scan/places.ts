import type {SitePlaces} from '../follow/describeSite.js';
import type {SiteIndex} from './model.js';

/**
 * Lists the places of all questions of a site, by the source under which the browser keeps what readers did. The places of
 * several versions of a page are those of one source.
 *
 *     docs/ports.md with :::quiz{#ports} and ::question{#https}   →   {'docs/ports.md': ['ports/https']}
 */
export function listPlaces({quizzes}: SiteIndex): SitePlaces {
  const places = new Map<string, Set<string>>();
  for (const {source, id, questions} of quizzes) {
    const own = places.get(source) ?? new Set();
    places.set(source, own);
    for (const question of questions) own.add(`${id}/${question.id}`);
  }
  return Object.fromEntries([...places].map(([source, own]) => [source, [...own]]));
}
