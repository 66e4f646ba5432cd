import {parseArgs} from 'node:util';
import {IMPORTERS} from '../plugin/src/import/index.js';
import type {ImportFormat} from '../plugin/src/import/index.js';
import {choiceGrader} from '../plugin/src/questions/choice/grade.js';
import {fieldsGrader} from '../plugin/src/questions/fields/grade.js';
import {graders} from '../plugin/src/questions/graders.js';
import type {Grader} from '../plugin/src/questions/graders.js';
import {orderGrader} from '../plugin/src/questions/order/grade.js';
import {recallGrader} from '../plugin/src/questions/recall/grade.js';
import {readHistory} from './history.js';
import {createSiteReader} from './readSite.js';
import {showJourney} from './show.js';
import {travel} from './travel.js';

const USAGE = `npm run time-travel -- REPOSITORY [--importer FORMAT] [--json]

Replays the git history of a site, and prints what readers keep of their answers.
FORMAT is that of quizzes of another system: ${Object.keys(IMPORTERS).join(', ')}.
`;

/**
 * Runs the command; beside `folder` the modules of the host are found. Returns the exit code: 1 where an answer is shown at
 * another question.
 */
export async function run(args: string[], folder: string): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {importer: {type: 'string'}, json: {type: 'boolean'}},
  });
  const [repository, ...rest] = positionals;
  const {importer, json} = values;
  if (repository === undefined || rest.length > 0 || (importer && !(importer in IMPORTERS))) {
    process.stderr.write(USAGE);
    return 2;
  }
  loadGraders();
  const history = readHistory(repository, ['md', 'mdx', ...(importer ? ['toml', 'gift'] : [])]);
  const readSite = await createSiteReader(history, folder, importer as ImportFormat | undefined);
  const journey = await travel(history, readSite);
  process.stdout.write(json ? `${JSON.stringify(journey, undefined, 2)}\n` : showJourney(journey));
  return journey.wrong.length > 0 ? 1 : 0;
}

/** Loads what grades each type, without the views that a page loads with it. */
export function loadGraders(): void {
  const fields = fieldsGrader as unknown as Grader;
  Object.assign(graders, {
    choice: choiceGrader,
    blanks: fields,
    match: fields,
    output: fields,
    order: orderGrader,
    lines: orderGrader,
    recall: recallGrader,
  });
}
