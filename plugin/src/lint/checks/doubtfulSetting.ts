import {ATTRIBUTE_NAMES, readAttributeValue} from '../../grammar/attributeValues.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {placeOnLine} from '../../mdast/source.js';
import type {Place} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';
import type {Attributes} from '../../model.js';
import type {Page} from '../../page/readPage.js';
import type {Finding, ItemRule} from '../check.js';

/** A setting of a quiz, and the key of the front matter that it stands in or below. */
interface Setting {
  key: string;
  name: keyof Attributes;
  value: string | number;
}

/**
 * Finds settings of a quiz that stand in the front matter beside the key `quiz`, with values that a quiz would take.
 *
 * ```yaml
 * title: Caches
 * feedback: end      → `doubtful-setting`, which asks for `quiz: {feedback: end}`
 * quiz-attempts: 2   → the same
 * quizzes:
 *   shuffle: all     → the same
 * ```
 */
export const doubtfulSetting: ItemRule = {
  checkPage({frontMatter, quizzes, source}) {
    if (quizzes.length === 0) return [];
    const own = toObject(frontMatter['quiz']);
    const settings = listSettings(frontMatter).filter(({name}) => own[name] === undefined);
    const [first] = settings;
    if (!first) return [];
    const keys = [...new Set(settings.map(({key}) => key))];
    const all = {...own, ...Object.fromEntries(settings.map(({name, value}) => [name, value]))};
    const written = Object.entries(all).map(([name, value]) => `${name}: ${String(value)}`);
    const place = placeKey(first.key, source);
    const finding: Finding = {
      place,
      actual: `${keys.map((key) => quoteCode(key)).join(' and ')} in the front matter, where quizzes do not look`,
      expected: quoteCode(`quiz: {${written.join(', ')}}`),
      note: 'leave it where it is if it is for something else',
    };
    return [finding];
  },
};

function listSettings(frontMatter: Page['frontMatter']): Setting[] {
  return Object.entries(frontMatter).flatMap(([key, value]): Setting[] => {
    if (key === 'quiz') return [];
    if (MISSPELLED.test(key)) {
      const below = Object.entries(toObject(value));
      const settings = below.flatMap(([name, each]) => readSetting(key, name, each));
      return settings.length === below.length ? settings : [];
    }
    return readSetting(key, key, value);
  });
}

/** What people write for the key `quiz`. */
const MISSPELLED = /^(?:docusaurus[-_]plugin[-_])?quiz+e?s?$/i;

/** What people put before the name of a setting: `quiz-attempts`, `quizAttempts`. */
const BEFORE = /^quiz(?:[-_.]|(?=[A-Z]))/;

function readSetting(key: string, written: string, value: unknown): Setting[] {
  const name = ATTRIBUTE_NAMES.find((each) => each === written.replace(BEFORE, '').toLowerCase());
  if (!name || readAttributeValue(name, value) === undefined) return [];
  return [{key, name, value: value as string | number}];
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}

/** Where a key of the front matter stands; nothing where it is written in another way. */
function placeKey(key: string, {lines}: Source): Place | undefined {
  const end = lines.indexOf('---', 1);
  const line = lines
    .slice(0, end === -1 ? 0 : end)
    .findIndex((text) => text.replace(/["']/g, '').startsWith(`${key}:`));
  if (line === -1) return undefined;
  const start = lines[line]?.indexOf(key) ?? 0;
  return placeOnLine(line + 1, start, start + key.length);
}
