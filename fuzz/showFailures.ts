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
 * Known failures are left out when the time is over. Returns the oracles that have failed again.
 */
export async function showFailures(
  failed: readonly FailedDocument[],
  until: number,
): Promise<Set<OracleName>> {
  const confirmed = new Set<OracleName>();
  const seen = new Set<string>();
  const watch = createWatch();
  for (const each of chooseExamples(failed)) {
    const isKnown = ORACLES[each.oracle].isKnown ?? false;
    if (isKnown && confirmed.has(each.oracle) && Date.now() > until) continue;
    const end = Date.now() + PATIENCE;
    const example = await showExample(each, watch, isKnown ? Math.min(end, until) : end, seen);
    if (example) confirmed.add(each.oracle);
  }
  await watch.close();
  return confirmed;
}

/** Some failures of each kind, those that fail the run first. */
function chooseExamples(failed: readonly FailedDocument[]): FailedDocument[] {
  const counts = new Map<string, number>();
  const rank = ({oracle}: FailedDocument) => (ORACLES[oracle].isKnown ? 1 : 0);
  return failed
    .toSorted((a, b) => rank(a) - rank(b) || a.document.text.length - b.document.text.length)
    .filter(({oracle, text, document}) => {
      const kind = `${oracle} ${readKind(text)}`;
      // A file by itself may fail in the same way in several sites.
      const same = `${kind} ${document.text}`;
      if (counts.has(same)) return false;
      counts.set(same, 1);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= EXAMPLES;
    });
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
    `\n${ORACLES[oracle].isKnown ? 'known failure' : 'FAILURE'}: ${ORACLES[oracle].title} (${site.join(', ')})`,
    text.replace(/^/gm, '  '),
    ...(isOnce ? ['  It did not fail again; this is the whole document.'] : []),
    `  ${command}`,
    ...showText(document.text).map((line) => `  | ${line}`),
    '',
  ].join('\n');
}

/** Lines as one can read and write them: characters that nobody sees, and ends of lines other than `\n`, are escaped. */
function showText(text: string): string[] {
  const escape = (character: string) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  return text.split('\n').map((line) => {
    const shown = line.replace(/[^\P{C}]|[^\P{Z} ]|\p{M}|[：]/gu, escape);
    return shown.length > 300 ? `${shown.slice(0, 200)} … (${shown.length} characters)` : shown;
  });
}
