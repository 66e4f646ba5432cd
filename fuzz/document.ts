import {MUTATIONS} from './mutations/index.js';
import {takeLines} from './mutations/lines.js';
import {MOST_BYTES} from './mutations/mutation.js';
import {createRandom} from './random.js';
import type {Random} from './random.js';

/** What a site understands besides what every site does. */
export interface Site {
  /** `remark-math` is among its plugins. */
  hasMath: boolean;
  /** The host still reads what its first versions read: HTML comments in MDX, and titles behind admonitions. */
  isLenient: boolean;
}

/** A file, and the site that it belongs to. */
export interface Document {
  text: string;
  site: Site;
}

/** How long the part of a longer text is that a document usually starts from, in characters. */
const PART = 1_500;

/** The document of a number: the same for the same seed and the same corpus. */
export function createDocument(seed: number, run: number, corpus: readonly string[]): Document {
  const random = createRandom(seed, run);
  const site = {hasMath: random.chance(0.3), isLenient: random.chance(0.5)};
  let text = takePart(corpus, random);
  do {
    text = cut(random.pick(MUTATIONS)(text, random, corpus));
  } while (random.chance(0.65));
  return {text, site};
}

/** A text, or a part of a longer one; most of them with a quiz. */
function takePart(corpus: readonly string[], random: Random): string {
  for (;;) {
    const text = random.pick(corpus);
    const part = text.length > PART && random.chance(0.95) ? takeLines(text, random, PART) : text;
    if (/quiz/i.test(part) || random.chance(0.2)) return part;
  }
}

/** Cuts a text down to what a document may have, and never through a character. */
function cut(text: string): string {
  if (text.length * 3 <= MOST_BYTES) return text;
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_BYTES) return text;
  let end = MOST_BYTES;
  while ((bytes[end]! & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString();
}
