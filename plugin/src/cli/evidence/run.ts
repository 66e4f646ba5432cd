import {isDeepStrictEqual} from 'node:util';

import {splitMark} from '../../files/splitMark.js';
import {writeText} from '../../files/writeText.js';
import {createReviewFinder, findUrl} from '../../lint/drift/review.js';
import type {FindReviewed} from '../../lint/drift/review.js';
import {suggestWords} from '../../lint/evidence/suggestWords.js';
import type {Suggestion} from '../../lint/evidence/suggestWords.js';
import {applyEdits} from '../../lint/fixes/edit.js';
import type {Edit} from '../../lint/fixes/edit.js';
import {toPlainText} from '../../mdast/plainText.js';
import {splitLines} from '../../mdast/source.js';
import type {IdentifiedQuestion} from '../../page/quiz.js';
import type {Page} from '../../page/readPage.js';
import {writeBlockText} from '../../page/textBlocks.js';
import {findFiles} from '../site/files.js';
import {HAS_MISTAKES, isFaultless, readPages} from '../site/readPages.js';
import type {Site} from '../site/site.js';
import {count} from '../terminal/count.js';
import {paint} from '../terminal/paint.js';
import {clearProgress} from '../terminal/progress.js';
import {warn} from '../terminal/report.js';
import type {Ask} from './ask.js';
import {readAsked} from './readAsked.js';
import {writeEvidence} from './writeEvidence.js';

/** A question without evidence, and words that may be it. */
interface Found extends Suggestion {
  question: IdentifiedQuestion;
  /** The link that the question has. */
  review: string;
  edit: Edit;
}

/**
 * Suggests evidence for the questions of a site, or of some files, that have none. What `ask` says yes to is written;
 * without `ask`, nothing is. Returns the exit code: 1 where some files could not be read or written.
 */
export async function runEvidence(
  paths: readonly string[],
  ask: Ask | undefined,
  site: Site,
): Promise<number> {
  const find = createReviewFinder(site.siteDir, site.read);
  const files = await findFiles(paths, site);
  const warnings: string[] = [];
  const total = {found: 0, without: 0, written: 0};
  let isOver = false;
  for await (const {file, name, text, page} of readPages(files, site)) {
    if (isOver) break;
    if (!isFaultless(page)) {
      warnings.push(`${name} ${HAS_MISTAKES}; it stays as it is`);
      continue;
    }
    const [mark, rest] = splitMark(text);
    const {found, without} = await suggest(page, file, splitLines(rest), find);
    total.found += found.length;
    total.without += without;
    const accepted: Found[] = [];
    for (const each of found) {
      clearProgress();
      console.log(describe(each, name));
      const reply = await ask?.();
      if (reply === 'yes') accepted.push(each);
      if (reply === 'quit') {
        isOver = true;
        break;
      }
    }
    if (accepted.length === 0) continue;
    const edits = accepted.map(({edit}) => edit);
    const after = mark + applyEdits(rest, edits);
    const read = await site.read(after, file).catch(() => undefined);
    if (!isSame(page, read, accepted)) {
      warnings.push(
        `${name} is not parsed as it is written, as with a preprocessor or \`mdx-code-block\`; it stays as it is`,
      );
      continue;
    }
    writeText({file, name, text: after, before: text});
    total.written += accepted.length;
  }
  warnings.forEach(warn);
  console.log(sumUp(total, ask !== undefined));
  return warnings.length > 0 ? 1 : 0;
}

async function suggest(
  page: Page,
  file: string,
  lines: readonly string[],
  find: FindReviewed,
): Promise<{found: Found[]; without: number}> {
  const found: Found[] = [];
  let without = 0;
  for (const question of page.quizzes.flatMap(({parsed}) => parsed.questions)) {
    const review = findUrl(question);
    if (question.evidence || review === undefined) continue;
    const reviewed = await find(review, page, file);
    if (!reviewed || 'gone' in reviewed) continue;
    const suggestion = suggestWords(readAsked(question), reviewed.section.nodes);
    const edit = suggestion && writeEvidence(question, suggestion.words, review, lines);
    if (suggestion && edit) found.push({...suggestion, question, review, edit});
    else without += 1;
  }
  return {found, without};
}

function describe({question, words, statement, review}: Found, name: string): string {
  const place = question.place ? `:${question.place.start.line}` : '';
  const prompt = toPlainText(question.prompt);
  return [
    `${paint('bold', `${name}${place}`)} ${prompt}`,
    `  ${paint('dim', `${review}:`)} ${writeBlockText(statement)}`,
    `  because ${paint('cyan', words)}`,
  ].join('\n');
}

/** Whether the page is the same after evidence was written, but for that evidence, and has no mistakes. */
function isSame(before: Page, after: Page | undefined, accepted: readonly Found[]): boolean {
  if (!isFaultless(after)) return false;
  const list = ({quizzes}: Page) =>
    quizzes.flatMap(({quiz}) => quiz.questions.map(({because: _because, ...rest}) => rest));
  const words = (page: Page) =>
    page.quizzes.flatMap(({parsed}) => parsed.questions.map(({evidence}) => evidence?.words));
  const count = (page: Page) => words(page).filter(Boolean).length;
  return (
    isDeepStrictEqual(list(before), list(after)) && count(after) === count(before) + accepted.length
  );
}

function sumUp({found, without, written}: Record<string, number>, isAsked: boolean): string {
  const left = without ? `; no words found for ${count(without, 'question')}` : '';
  if (!found) return `No evidence to suggest${left}`;
  if (isAsked) return `Wrote evidence for ${count(written ?? 0, 'question')}${left}`;
  return `Suggested evidence for ${count(found, 'question')}${left}. With --write, it is written into the files; on a terminal, you are asked for each`;
}
