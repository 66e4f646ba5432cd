import {createHash} from 'node:crypto';
import v8 from 'node:v8';
import type {Root} from 'mdast';

import type {Trees} from '../grammar/parser.js';

/** A kept tree: the hash of what it was parsed from, and the tree as bytes, which other threads can be sent. */
export type KeptTree = [key: string, bytes: Uint8Array];

/**
 * Keeps the trees of documents from the scan until the transform takes them, so that no document is parsed twice in a build.
 * As bytes they take half of the room, and each is forgotten when it was taken.
 */
export class TreeStore {
  readonly #trees = new Map<string, Uint8Array>();

  keep(syntax: string, document: string, tree: Root): void {
    this.#trees.set(toKey(syntax, document), v8.serialize(tree));
  }

  take(syntax: string, document: string): Root | undefined {
    const key = toKey(syntax, document);
    const bytes = this.#trees.get(key);
    this.#trees.delete(key);
    return bytes && (v8.deserialize(bytes) as Root);
  }

  /** Takes all trees out. */
  drain(): KeptTree[] {
    const kept = [...this.#trees];
    this.#trees.clear();
    return kept;
  }

  /** Adds trees that another thread has kept. */
  add(kept: readonly KeptTree[]): void {
    for (const [key, bytes] of kept) this.#trees.set(key, bytes);
  }
}

/** Keeps in a store what a parser makes. */
export function keepIn(store: TreeStore): Trees {
  return {
    keep: (syntax, document, tree) => {
      store.keep(syntax, document, tree);
    },
  };
}

/** Takes out of a store what a parser would have to make. */
export function takeFrom(store: TreeStore): Trees {
  return {take: (syntax, document) => store.take(syntax, document)};
}

function toKey(syntax: string, document: string): string {
  return createHash('sha1').update(`${syntax}\n`).update(document).digest('base64');
}
