/**
 * The rules as a plugin for remark, for its command line and for editors.
 *
 *     remark docs --frail --use docusaurus-plugin-quiz/remark-lint
 */

import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';

import {createEvidenceChecker} from '../lint/drift/farEvidence.js';
import {createDriftFinder} from '../lint/drift/findDrifts.js';
import {findReplacement} from '../lint/fixes/edit.js';
import {findFix} from '../lint/fixes/index.js';
import {lintPage} from '../lint/lintPage.js';
import type {Message} from '../lint/message.js';
import {lineAt} from '../mdast/source.js';
import {listFarEvidence} from '../page/checkEvidence.js';
import type {Page, ReadFile} from '../page/readPage.js';
import {writeExplain} from '../rules/index.js';
import type {LintSeverities} from '../rules/severity.js';
import {createReader} from './createReader.js';
import type {ReaderOptions} from './createReader.js';

/** What the plugin may be told about the site, and about the rules. */
export interface RemarkLintOptions extends ReaderOptions {
  /** What each weakness of a question is taken for. Default `warn`. */
  lint?: LintSeverities;
}

/**
 * Reports what is wrong or poor in the quizzes of a file. Which syntax remark itself understands does not matter: the text
 * is read once more, as the host reads it.
 */
export function remarkQuizLint({lint, ...options}: RemarkLintOptions = {}) {
  let reader: Promise<ReadFile> | undefined;
  return async (_tree: Root, file: VFile): Promise<void> => {
    reader ??= createReader(options);
    const read = await reader;
    let page: Page | undefined;
    try {
      page = await read(String(file), file.path ?? '');
    } catch (error) {
      reportSyntax(error, file);
    }
    if (!page) return;
    const path = file.path ?? '';
    // An editor stays open while the lock file changes.
    const siteDir = options.siteDir ?? file.cwd;
    const drifts = await createDriftFinder(siteDir, read)(page, path);
    const check = createEvidenceChecker(siteDir, read, () => false);
    const far = await check(listFarEvidence(page), path);
    const whole = {...page, problems: [...page.problems, ...far]};
    for (const message of lintPage(whole, path, lint, options.locale, drifts).messages) {
      report(message, page, file);
    }
    if (page.error !== undefined) reportSyntax(page.error, file);
  };
}

function report(message: Message, {source}: Page, file: VFile): void {
  const {reason, place, rule, severity, url, first} = message;
  const said = file.message(reason, place, `${SOURCE}:${rule}`);
  // As remark has it: errors fail its run, warnings only with `--frail`.
  said.fatal = severity === 'error';
  if (url) said.url = url;
  const cause = first && `See also ${first.start.line}:${first.start.column}`;
  const explain = rule === 'syntax' ? undefined : writeExplain(rule);
  const notes = [cause, explain].filter((note) => note !== undefined);
  if (notes.length > 0) said.note = notes.join('\n');
  if (!place) return;
  const {start, end} = place;
  if (start.line === end.line) {
    said.actual = lineAt(source, start.line).slice(start.column - 1, end.column - 1);
  }
  // Editors offer to put it in the place.
  const replacement = findReplacement(findFix(message, source), place, source);
  if (replacement !== undefined) said.expected = [replacement];
}

const SOURCE = 'docusaurus-plugin-quiz';

/** What the host's parser says, which is an error of the build too. */
function reportSyntax(error: unknown, file: VFile): void {
  const {reason, message, place} = error as Partial<VFileMessage>;
  const said = file.message(reason ?? message ?? String(error), place, `${SOURCE}:syntax`);
  said.fatal = true;
}

export default remarkQuizLint;
