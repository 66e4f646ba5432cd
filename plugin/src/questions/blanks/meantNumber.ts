import {readLooseQuantity, writeQuantity} from './looseQuantity.js';
import type {LooseQuantity} from './looseQuantity.js';
import {MAX_LENGTH} from './length.js';
import {findMeantPower} from './meantPower.js';

/** What a text that is no number of the plugin probably stands for, as it is to be written. */
export interface MeantNumber {
  kind: 'number' | 'range' | 'tolerance' | 'ratio' | 'limit' | 'about' | 'touching' | 'power';
  /** `20..40 ms` */
  cure: string;
  /** What the number may be instead, where its comma can be read in two ways. */
  other?: string;
}

/** A dash, a word or dots between two numbers. */
const BETWEEN =
  /\.{2,}|…|[-‐-―−~〜～]|(?<=\s)(?:a|et|y|e)(?=\s)|(?<!\p{L})(?:to|and|through|thru|till|until|bis|und|à|hasta|até|から)(?!\p{L})/giu;
const FROM = /^(?:from|between|von|zwischen|entre|de) /i;
const TOLERANCE = /\s*(?:±|\+\s?\/?\s?[-−–]|\bplus[ /-](?:or[ -])?minus\b)\s*/iu;
/** As GIFT writes a tolerance: `9.81:0.05`. A ratio such as `16:9` has no share of one behind the colon. */
const GIFT = /^[=#]?\s?([^:]+):\s?(0?\.\d*[1-9]\d*)(\D.*)?$/;
const COMPARED = /^(?:(>=?|=>|≥)|(?:<=?|=<|≤)) ?(.+)$/u;
const ABOUT = /^(?:[~≈∼]|about |approx\.? |around |circa |ca?\. ?|etwa |ungefähr ) ?(.+)$/iu;

/**
 * Finds the number, range or tolerance that a text stands for, and that the plugin reads as a text or refuses.
 *
 *     20–40 ms           →   20..40 ms             3,5 mm             →   3.5 mm
 *     2 s ± 0.1 s        →   2 ± 0.1 s             16kHz              →   16 kHz
 *     (343 ± 5) m/s      →   343 ± 5 m/s           9.81:0.05          →   9.81 ± 0.05
 */
export function findMeantNumber(written: string): MeantNumber | undefined {
  if (written.length > MAX_LENGTH) return undefined;
  const text = written.replace(/\s+/g, ' ').trim();
  return (
    findNumber(text) ??
    findTolerance(text) ??
    findRange(text) ??
    findRatio(text) ??
    findSide(text) ??
    findPower(text)
  );
}

function findPower(text: string): MeantNumber | undefined {
  const cure = findMeantPower(text);
  return cure === undefined ? undefined : {kind: 'power', cure};
}

function findNumber(text: string): MeantNumber | undefined {
  const quantity = readLooseQuantity(text);
  if (!quantity) return undefined;
  const {isForPeople, isTouching, other} = quantity;
  if (!isForPeople && !isTouching) return undefined;
  return {
    kind: isForPeople ? 'number' : 'touching',
    cure: writeQuantity(quantity),
    ...(other !== undefined && {other: writeQuantity({...quantity, number: other})}),
  };
}

/** `2 s ± 0.1 s`, `343 (±5) m/s`, `(343 ± 5) m/s` */
function findTolerance(text: string): MeantNumber | undefined {
  const [left = '', right] = text.replace(/[()]/g, '').trim().split(TOLERANCE);
  const middle = readLooseQuantity(left);
  if (!middle || right === undefined) return undefined;
  const [, share, unit = ''] = /^(.+?) ?% ?(.*)$/.exec(right) ?? [];
  const by = readLooseQuantity(share === undefined ? right : `${share} ${unit}`.trim());
  const both = by && shareUnit(middle, by);
  if (!by || both === undefined) return undefined;
  const cure =
    share === undefined
      ? writeQuantity({number: `${settle(middle, by)} ± ${settle(by, middle)}`, unit: both})
      : `${writeQuantity({number: middle.number, unit: both})} ± ${by.number}%`;
  return {kind: 'tolerance', cure};
}

function findRange(text: string): MeantNumber | undefined {
  const inner = text.replace(/^\(([^()]*)\)/, '$1').replace(FROM, '');
  for (const {0: sign, index} of inner.matchAll(BETWEEN)) {
    const from = readLooseQuantity(inner.slice(0, index).trim());
    const to = readLooseQuantity(inner.slice(index + sign.length).trim());
    if (!from || !to) continue;
    const unit = shareUnit(from, to);
    const [min, max] = [settle(from, to), settle(to, from)];
    if (unit === undefined || toNumber(min) >= toNumber(max)) continue;
    if (/^[-‐-―−]$/.test(sign) && !unit && isNumberOfSomething(inner)) return undefined;
    return {kind: 'range', cure: writeQuantity({number: `${min}..${max}`, unit})};
  }
  return undefined;
}

/** Whether two numbers with a hyphen are a telephone number, or with any dash the first and the last year of something. */
function isNumberOfSomething(text: string): boolean {
  return /^\d{3}-\d{3}[1-9]$|^(?:1[4-9]|20)\d\d[-‐-―−](?:1[4-9]|20)(?!00)\d\d$/.test(text);
}

function findRatio(text: string): MeantNumber | undefined {
  const [, left = '', by = '', rest = ''] = GIFT.exec(text) ?? [];
  const middle = readLooseQuantity(`${left}${rest}`);
  if (!by || !middle) return undefined;
  const number = `${middle.number} ± ${Number(by)}`;
  return {kind: 'ratio', cure: writeQuantity({number, unit: middle.unit})};
}

/** `>= 400 ms`, which has no other end, and `~80`, which says not how far from it. */
function findSide(text: string): MeantNumber | undefined {
  const [, above, limit = ''] = COMPARED.exec(text) ?? [];
  const end = readLooseQuantity(limit);
  if (end) {
    const number = closeRange(end.number, above !== undefined);
    return {kind: 'limit', cure: writeQuantity({number, unit: end.unit})};
  }
  const middle = readLooseQuantity(ABOUT.exec(text)?.[1] ?? '');
  if (!middle) return undefined;
  const by = Math.abs(toNumber(middle.number)) >= 10 ? '5' : '0.5';
  const number = `${middle.number} ± ${by}`;
  return {kind: 'about', cure: writeQuantity({number, unit: middle.unit})};
}

/** A range from or to a limit: `>=400` may be `400..4000`, and `<5` may be `0..5`. */
function closeRange(limit: string, isAbove: boolean): string {
  const number = toNumber(limit);
  if (isAbove) return `${limit}..${number > 0 ? number * 10 : 1000}`;
  return `${number > 0 ? 0 : -1000}..${limit}`;
}

/** The unit of two numbers, of which one may have none; nothing where they have different ones. */
function shareUnit(one: LooseQuantity, other: LooseQuantity): string | undefined {
  if (!one.unit || one.unit === other.unit) return other.unit;
  return other.unit ? undefined : one.unit;
}

/** A number whose comma means what the comma of another number means: `2,006` beside `0,02` is `2.006`. */
function settle({number, other}: LooseQuantity, beside: LooseQuantity): string {
  return beside.hasDecimalComma ? (other ?? number) : number;
}

function toNumber(text: string): number {
  return Number(text.replace('\u2212', '-'));
}
