import {randomInt} from 'node:crypto';
import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {readKind} from './confirm.js';
import {readCorpus} from './corpus.js';
import {createDocument} from './document.js';
import {ORACLES} from './oracles/index.js';
import type {OracleName} from './oracles/index.js';
import type {Found} from './search.js';
import {searchTogether} from './searchTogether.js';
import {showFailures} from './showFailures.js';
import type {FailedDocument} from './showFailures.js';
import {createWatch} from './watch.js';

const USAGE = `npm run fuzz -- [options]
  --minutes M   how long to run (default 10); a failure that is found takes up to a minute more
  --runs N      stop after so many documents
  --seed N      make the documents of an earlier run again (default: a new seed)
  --run K       only the document of that number
  --file PATH   only that file, as both formats`;

/** Looks for failures, prints each in its least form, and returns the exit code: 1 where an oracle has failed. */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return 2;
  const {seed, minutes, runs, run: only, file} = options;
  const start = Date.now();
  if (file !== undefined) return judge(await checkAlone(readSites(file)));
  console.log(`seed ${seed}`);
  const corpus = readCorpus(process.cwd());
  const make = (run: number) => createDocument(seed, run, corpus);
  const command = (run: number) => `npm run fuzz -- --seed ${seed} --run ${run}`;
  if (only !== undefined) {
    const document = make(only);
    return judge(await checkAlone([{document, command: command(only)}]));
  }
  const until = start + minutes * 60_000;
  const say = ({oracle, format, text, run}: Found) => {
    console.log(`${oracle} (.${format}): ${readKind(text)}; ${command(run)}`);
  };
  const {documents, found} = await searchTogether({seed, end: runs, until}, say);
  const seconds = (Date.now() - start) / 1_000;
  const failed = found.map((each): FailedDocument => ({
    ...each,
    document: make(each.run),
    command: command(each.run),
  }));
  const code = await judge(failed);
  const speed = (documents / seconds).toFixed(1);
  console.log(`${documents} documents in ${seconds.toFixed(0)} s (${speed}/s), seed ${seed}`);
  return code;
}

interface Options {
  seed: number;
  minutes: number;
  runs: number;
  run?: number;
  file?: string;
}

function readOptions(args: string[]): Options | undefined {
  try {
    const {values} = parseArgs({
      args,
      options: {
        seed: {type: 'string'},
        minutes: {type: 'string', default: '10'},
        runs: {type: 'string', default: 'Infinity'},
        run: {type: 'string'},
        file: {type: 'string'},
      },
    });
    const read = (name: 'seed' | 'minutes' | 'runs' | 'run') => {
      const number = Number(values[name] ?? randomInt(2 ** 31));
      if (!(number >= 0)) throw new Error(`--${name} expects a number`);
      return number;
    };
    return {
      seed: read('seed'),
      minutes: read('minutes'),
      runs: read('runs'),
      ...(values.run !== undefined && {run: read('run')}),
      ...(values.file !== undefined && {file: values.file}),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return undefined;
  }
}

type Alone = Pick<FailedDocument, 'document' | 'command'>;

/** A file as a page of each kind of site. */
function readSites(file: string): Alone[] {
  const text = fs.readFileSync(file, 'utf8');
  return [false, true].flatMap((hasMath) =>
    [false, true].map((isLenient): Alone => ({
      document: {text, site: {hasMath, isLenient}},
      command: `npm run fuzz -- --file ${file}`,
    })),
  );
}

async function checkAlone(documents: readonly Alone[]): Promise<FailedDocument[]> {
  const failed: FailedDocument[] = [];
  const watch = createWatch();
  for (const alone of documents) {
    for (const format of ['md', 'mdx'] as const) {
      const {failures} = await watch.run({document: alone.document, format});
      failed.push(...failures.map((failure) => ({...alone, ...failure, format})));
    }
  }
  await watch.close();
  return failed;
}

/** Shows the failures, prints a line for each oracle, and returns the exit code. */
async function judge(failed: readonly FailedDocument[]): Promise<number> {
  const confirmed = await showFailures(failed);
  for (const name of Object.keys(ORACLES) as OracleName[]) {
    const {title} = ORACLES[name];
    const count = failed.filter(({oracle}) => oracle === name).length;
    const fails = confirmed.has(name);
    const kind = count > 0 && !fails ? ', none of them when run alone' : '';
    console.log(`${fails ? 'FAILED' : 'passed'}  ${title}: ${count} failures${kind}`);
  }
  return confirmed.size > 0 ? 1 : 0;
}
