import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import type {Evidence} from '../page/evidence.js';
import type {FoundQuiz} from './model.js';

/** What a Markdown file with a quiz, or on the way to one, holds. */
export interface Reading {
  quizzes: FoundQuiz[];
  /** What its code asks for. */
  requests: string[];
  /** The evidence of its questions that other files have. */
  evidence: Evidence[];
}

/** What is known of a file of Markdown or code from its text alone. */
export interface KnownFile {
  /** Of its text. */
  hash: string;
  /** Whether it can hold a quiz. Always false for code. */
  mentions: boolean;
  /** What it may ask for; of code, what it does ask for. */
  guesses: string[];
  /** Absent until it was parsed. */
  reading?: Reading;
}

/** What is known of the files of a site, by their paths from its folder. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

interface Saved {
  /** Of the key and the files. */
  hash: string;
  files: Record<string, KnownFile>;
}

/**
 * Keeps what is known of files from one build to the next, in one file. What was known with another key is forgotten: the
 * key stands for all but the files themselves on which the result depends. So is everything in a file that a `ScanCache`
 * did not write just so, such as one that a broken disk or a person changed.
 */
export class ScanCache {
  readonly #file: string;
  readonly #key: string;
  #known: KnownFiles;
  #text: string | undefined;

  constructor(file: string, key: string) {
    this.#file = file;
    this.#key = key;
    this.#text = readText(file);
    this.#known = new Map(Object.entries(readSaved(this.#text, key)));
  }

  get known(): KnownFiles {
    return this.#known;
  }

  /** Takes what is known now in place of what was, and writes it when it differs. */
  save(files: KnownFiles): void {
    this.#known = files;
    const known = Object.fromEntries(files);
    const saved: Saved = {hash: hashSaved(this.#key, known), files: known};
    const text = JSON.stringify(saved);
    if (text === this.#text) return;
    this.#text = text;
    const next = `${this.#file}.${process.pid}`;
    const isWritten = attempt(() => {
      fs.mkdirSync(path.dirname(this.#file), {recursive: true});
      fs.writeFileSync(next, text);
      // Another build of the same site may read it at this moment.
      fs.renameSync(next, this.#file);
    });
    if (!isWritten) attempt(() => fs.rmSync(next, {force: true}));
  }
}

/**
 * Whether some work on the cache was done. Without a cache, as on a file system that can only be read, the next build is
 * slower and the same.
 */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function readText(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function readSaved(text: string | undefined, key: string): Saved['files'] {
  if (text === undefined) return {};
  try {
    const {hash, files} = JSON.parse(text) as Saved;
    return hash === hashSaved(key, files) ? files : {};
  } catch {
    return {};
  }
}

/** Only what was saved with this key has this hash, so nothing else can have another shape. */
function hashSaved(key: string, files: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([key, files]))
    .digest('base64');
}
