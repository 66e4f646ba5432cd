import type {Failure} from './check.js';
import {confirm, readKind, reduce} from './confirm.js';
import type {Document} from './document.js';
import type {Format} from './host.js';
import {ORACLES} from './oracles/index.js';
import type {OracleName} from './oracles/index.js';
import {createWatch} from './watch.js';
import type {Watch} from './watch.js';

/** A failure with its document. */
export interface FailedDocument extends Failure {
  document: Document;
  format: Format;
  /** What shows it again. */
  command: string;
}

/** How many documents of one kind of failure are looked at, the shortest first. */
const EXAMPLES = 5;

/** How long a failure may take to be made small, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Runs failures once more by themselves, one at a time, makes them small and prints those that are unlike each other.
 * Returns the oracles that have failed again.
 */
export async function showFailures(failed: readonly FailedDocument[]): Promise<Set<OracleName>> {
  const confirmed = new Set<OracleName>();
  const seen = new Set<string>();
  const watch = createWatch();
  for (const each of chooseExamples(failed)) {
    const example = await showExample(each, watch, Date.now() + PATIENCE, seen);
    if (example) confirmed.add(each.oracle);
  }
  await watch.close();
  return confirmed;
}

/** Some failures of each kind, and of each kind one before the second of any. */
function chooseExamples(failed: readonly FailedDocument[]): FailedDocument[] {
  const counts = new Map<string, number>();
  const count = (key: string) => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number;
  };
  return failed
    .toSorted((a, b) => a.document.text.length - b.document.text.length)
    .flatMap((each) => {
      const kind = `${each.oracle} ${readKind(each.text)}`;
      // A file by itself may fail in the same way in several sites.
      if (count(`${kind} ${each.document.text}`) > 1) return [];
      const place = count(kind);
      return place <= EXAMPLES ? [{each, place}] : [];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({each}) => each);
}

/** Returns whether the failure was met again. */
async function showExample(
  failed: FailedDocument,
  watch: Watch,
  until: number,
  seen: Set<string>,
): Promise<boolean> {
  const found = {...failed, kind: readKind(failed.text)};
  const first = await confirm(found, watch);
  if (first === undefined && failed.oracle === 'noHang') return false;
  const document = await reduce(found, watch, until);
  const text = (await confirm({...found, document}, watch)) ?? first ?? failed.text;
  const key = `${failed.oracle} ${document.text.replace(/[\p{L}\p{N}]+/gu, 'a')}`;
  if (!seen.has(key))
    console.log(describeFailure({...failed, document, text}, first === undefined));
  seen.add(key);
  return true;
}

function describeFailure(
  {oracle, format, document, text, command}: FailedDocument,
  isOnce: boolean,
): string {
  const {hasMath, isLenient} = document.site;
  const site = [
    `.${format}`,
    ...(hasMath ? ['remark-math'] : []),
    ...(isLenient ? ['mdx1Compat'] : []),
  ];
  return [
    `\nFAILURE: ${ORACLES[oracle].title} (${site.join(', ')})`,
    text.replace(/^/gm, '  '),
    ...(isOnce ? ['  It did not fail again; this is the whole document.'] : []),
    `  ${command}`,
    ...showText(document.text).map((line) => `  | ${line}`),
    '',
  ].join('\n');
}

/** The most lines of a document that are printed. */
const MOST_LINES = 40;

/** Lines as one can read and write them: characters that nobody sees, and ends of lines other than `\n`, are escaped. */
function showText(text: string): string[] {
  const escape = (character: string) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  const lines = text.split('\n');
  const more = lines.length > MOST_LINES ? [`… (${lines.length} lines)`] : [];
  const shown = lines.slice(0, MOST_LINES).map((line) => {
    const written = line.replace(/[^\P{C}]|[^\P{Z} ]|\p{M}|[：]/gu, escape);
    return written.length > 300
      ? `${written.slice(0, 200)} … (${written.length} characters)`
      : written;
  });
  return [...shown, ...more];
}
