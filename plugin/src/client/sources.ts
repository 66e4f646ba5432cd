import {createStorageSlot} from '@docusaurus/theme-common';
import {isNewer, parseObject} from './merge.js';
import {isObject} from './records.js';

/** The slot that lists the sources with stored records; each has its own, `docusaurus-quiz:<source>`. */
const INDEX = 'docusaurus-quiz';
/** Of all sources together, in characters. */
const LIMIT = 200_000;

/** The slot of a source file. */
export function openSlot(source: string): ReturnType<typeof createStorageSlot> {
  return createStorageSlot(`${INDEX}:${source}`);
}

/** Lists a source as the one used last, and drops those unused for longest while all are too long together. */
export function listSource(source: string, length: number): void {
  const slot = createStorageSlot(INDEX);
  const saved = parseObject(slot.get());
  if (isNewer(saved)) return;
  const others = Object.entries(isObject(saved['s']) ? saved['s'] : {}).filter(
    ([other]) => other !== source,
  );
  let total = others.reduce((sum, [, each]) => sum + (Number(each) || 0), length);
  while (total > LIMIT && others.length) {
    const [oldest, each] = others.shift() as [string, unknown];
    openSlot(oldest).del();
    total -= Number(each) || 0;
  }
  const s = Object.fromEntries([...others, [source, length]]);
  slot.set(JSON.stringify({...saved, v: 1, s}));
}
