import {DEFAULT_NAME} from '../../grammar/names.js';
import {explainFailure} from '../../files/systemError.js';
import {warn} from '../terminal/report.js';
import {findSite, loadSiteAround} from './findSite.js';

/**
 * Finds what blocks with quizzes are called on the site around the working folder. It is `quiz` where there is no site, and,
 * with a warning, where the config of the site cannot be loaded.
 */
export async function findQuizName(): Promise<string> {
  try {
    findSite(process.cwd());
  } catch {
    return DEFAULT_NAME;
  }
  try {
    const {loadOptions} = await import('./site.js');
    const {name} = await loadOptions(await loadSiteAround(process.cwd()));
    return name;
  } catch (error) {
    const failure = explainFailure(error);
    if (!failure) throw error;
    warn(`${failure.message}; the examples call quizzes \`${DEFAULT_NAME}\``);
    return DEFAULT_NAME;
  }
}
