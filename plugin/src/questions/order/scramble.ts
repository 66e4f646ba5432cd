import {hash} from '../../mdast/hash.js';

/** How many orders are looked at for one that says nothing about the right one. */
const TRIES = 32;

/** All ids in an order that never is the right one, and has as few neighbours of it as can be found. */
export function scramble(key: readonly string[], wrong: readonly string[]): string[] {
  const right = key.map(nameContent);
  const pairs = new Set(listPairs(right));
  const count = (ids: readonly string[]): number => {
    const names = ids.filter((id) => !wrong.includes(id)).map(nameContent);
    if (names.join() === right.join()) return Infinity;
    return listPairs(names).filter((pair) => pairs.has(pair)).length;
  };
  let best = [...key, ...wrong].reverse();
  let fewest = Infinity;
  for (let salt = 0; salt < TRIES && fewest > 0; salt += 1) {
    const ids = sortByHash(best, salt);
    if (count(ids) >= fewest) continue;
    best = ids;
    fewest = count(ids);
  }
  return best;
}

function sortByHash(ids: readonly string[], salt: number): string[] {
  return ids
    .map((id) => ({id, rank: hash(`${salt} ${id}`, 13)}))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({id}) => id);
}

/** Equal items differ only in what is behind the point. */
function nameContent(id: string): string {
  return id.replace(/\..*/, '');
}

function listPairs(names: readonly string[]): string[] {
  return names.slice(1).map((name, index) => `${names[index]} ${name}`);
}
