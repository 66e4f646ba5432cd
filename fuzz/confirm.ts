import type {Task} from './check.js';
import type {Document} from './document.js';
import type {Format} from './host.js';
import {minimise} from './minimise.js';
import {explainHang, LIMIT} from './oracles/noHang.js';
import type {OracleName} from './oracles/index.js';
import type {Step} from './steps.js';
import type {Watch} from './watch.js';

/** How often a time is measured that seems too long; the least of them counts. */
const TIMES = 3;

/** A document, and how it fails. */
export interface Case {
  document: Document;
  format: Format;
  oracle: OracleName;
  /** The first line of what the oracle said. */
  kind: string;
}

/** What the oracle says when the case is run once more by itself; nothing when it does not fail again. */
export async function confirm(
  {document, format, oracle, kind}: Case,
  watch: Watch,
): Promise<string | undefined> {
  if (oracle === 'noHang') return confirmHang({document, format}, readStep(kind), watch, TIMES);
  const {failures} = await watch.run({document, format, oracles: [oracle]});
  return failures.find(({text}) => readKind(text) === kind)?.text;
}

/** The least document that fails in the same way, as far as the time reaches. `until` is as of `Date.now()`. */
export async function reduce(found: Case, watch: Watch, until: number): Promise<Document> {
  const isOver = () => Date.now() > until;
  const fails = async (document: Document) => {
    if (found.oracle !== 'noHang') return Boolean(await confirm({...found, document}, watch));
    return Boolean(await confirmHang({...found, document}, readStep(found.kind), watch, 1));
  };
  const plain = {...found.document, site: {hasMath: false, isLenient: false}};
  const {site} = (await fails(plain)) ? plain : found.document;
  const text = await minimise(
    found.document.text,
    (shorter) => fails({text: shorter, site}),
    isOver,
  );
  return {text, site};
}

/** The first line of what an oracle said. */
export function readKind(text: string): string {
  return text.split('\n')[0] ?? '';
}

const readStep = (kind: string) => kind.replace('step ', '') as Step;

async function confirmHang(
  task: Pick<Task, 'document' | 'format'>,
  step: Step,
  watch: Watch,
  times: number,
): Promise<string | undefined> {
  // A single measure tells less about how long it takes in the end.
  const patience = times === 1 ? {patience: LIMIT * 1.5} : {};
  const measure = async (what: Step) => {
    const {timings} = await watch.run({...task, step: what, ...patience});
    return Math.max(...timings.map(({time}) => time));
  };
  let least = Infinity;
  for (let turn = 0; turn < times; turn += 1) {
    least = Math.min(least, await measure(step));
    if (!explainHang(step, least, 0)) return undefined;
  }
  return explainHang(step, least, await measure('none'));
}
