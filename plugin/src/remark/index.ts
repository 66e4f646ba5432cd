import type {Root} from 'mdast';
import type {Pluggable, Processor} from 'unified';
import type {VFile} from 'vfile';

import type {Slot} from '../grammar/context.js';
import {hideBlanks} from '../grammar/blank/find.js';
import {DEFAULT_NAME} from '../grammar/names.js';
import {mentionsQuiz} from '../grammar/mentionsQuiz.js';
import {extendParser} from '../grammar/parser.js';
import type {Trees} from '../grammar/parser.js';
import {readText} from '../mdast/source.js';
import type {Question, Quiz} from '../model.js';
import type {Severity} from '../rules/severity.js';
import {buildAnchor, emitQuiz, importQuiz, isKey} from './emit.js';
import {findLost} from './findLost.js';
import {hideLost} from './hideLost.js';
import {keepFootnotes} from './keepFootnotes.js';
import {findOrigin} from '../page/pageStore.js';
import type {KeptPage, PageStore} from '../page/pageStore.js';
import {readPage} from '../page/readPage.js';
import type {Page, PageQuiz, SiteSettings} from '../page/readPage.js';
import {PARSERS} from '../questions/parsers.js';
import {reportClaims} from './claims.js';
import {readOtherHeading} from './otherHeading.js';
import {reportOnConsole, reportProblems} from './report.js';
import type {Report} from './report.js';
import {reportRivals} from './rivals.js';
import {showPlain} from './showPlain.js';
import {toSourcePath} from './sourcePath.js';
import type {SourceFolders} from './sourcePath.js';

declare module 'vfile' {
  interface DataMap {
    /** What the parser was told that was read before. */
    keptPage: KeptPage;
  }
}

/** What the transform needs to know of the site. */
export interface RemarkQuizOptions extends SiteSettings, SourceFolders {
  /** Whether readers get quizzes; else they get their plain text, without keys. Default true. */
  enabled?: boolean;
  /** What a mistake does. Default `throw`. */
  onProblem?: Severity;
  /** Remark plugins that run behind the transform. Those that change the same blocks are reported. Default: none. */
  rivals?: readonly Pluggable[];
  /** Trees of documents that were parsed before. Default: none. */
  trees?: Trees;
  /** Pages that were read before. They need a transform that no other one comes before. Default: none. */
  pages?: PageStore;
  /** Says a mistake that does not throw. Default: on the console. */
  report?: Report;
}

/**
 * Turns `:::quiz` blocks, or those of the name in the options, into `<Quiz>` elements. Belongs into `beforeDefaultRemarkPlugins`, because the host's own
 * plugins go on to compile the content. Running twice changes nothing: the second run finds no block.
 */
export function remarkQuiz(this: Processor, options: RemarkQuizOptions = {}) {
  const {
    name = DEFAULT_NAME,
    siteDir = process.cwd(),
    folders = {},
    enabled = true,
    onProblem = 'throw',
    rivals = [],
    report = reportOnConsole,
  } = options;
  const takePage = (syntax: string, file: VFile): boolean => {
    const path = toSourcePath(file.path ?? '', siteDir, folders);
    const kept = options.pages?.take(findOrigin(syntax, file, path, options));
    if (kept) file.data.keptPage = kept;
    return kept !== undefined;
  };
  extendParser(this, name, {...options.trees, ...(options.pages && {isRead: takePage})});
  return (tree: Root, file: VFile): void => {
    const text = readText(file.value);
    // A tree that somebody built has no text.
    if (text && !mentionsQuiz(text, name)) return;
    const parse = (other: string) => this.parse(other) as Root;
    const readHeading = (url: string) => readOtherHeading(url, file.path, parse);
    const source = toSourcePath(file.path ?? '', siteDir, folders);
    const page = restorePage(tree, file) ?? readPage(tree, file, source, {...options, readHeading});
    if (!page) return;
    const {problems, error, quizzes} = page;
    reportClaims(tree, file, {name, siteDir, report});
    // Each file is compiled for the server too; saying it once is enough.
    if (holdsBlock(page) && file.data.compilerName !== 'server') {
      reportRivals(this, rivals, {name, path: file.path ?? '', report});
    }
    // What the parser itself says is lost when another mistake hides behind ours.
    const rest = error === undefined ? undefined : String(error);
    reportProblems(problems, file, {name, siteDir, onProblem, report}, rest);
    if (error) throw error;
    const lost = problems.length > 0 ? findLost(tree, page.source) : [];
    if (enabled) keepFootnotes(page);
    quizzes.forEach(enabled ? show : showAsText);
    hideLost(tree, lost, page.source);
    // No blank of a question with mistakes may show its key.
    if (problems.length > 0) hideBlanks(tree.children);
    if (!enabled) return;
    const shown = quizzes.filter(({parsed}) => parsed.questions.length > 0);
    const components = new Set(quizzes.flatMap(({parsed}) => [...parsed.components]));
    const types = new Set(
      shown.flatMap(({quiz}) => quiz.questions.map(({type}) => PARSERS[type].module ?? type)),
    );
    if (shown.length > 0) importQuiz(tree, components, types);
  };
}

/** Gives a file that was read before its tree. */
function restorePage(tree: Root, file: VFile): Page | undefined {
  const {keptPage} = file.data;
  if (!keptPage) return undefined;
  delete file.data.keptPage;
  const {page, blocks} = keptPage;
  file.data.parsedQuizzes = {...file.data.parsedQuizzes, ...blocks};
  tree.children = page.tree.children;
  return page;
}

/** Whether a page has a quiz, or something that was meant as one. */
function holdsBlock({quizzes, problems}: Page): boolean {
  return quizzes.length + problems.length > 0;
}

/** Puts the widget in the place of its block, below the notices of questions with mistakes. */
function show({quiz: read, parsed: {notices, slots}, replace}: PageQuiz): void {
  const quiz = read.attributes.reveal === 'never' ? withoutKeys(read) : read;
  const isEmpty = quiz.questions.length === 0;
  replace(isEmpty ? notices : [...notices, emitQuiz(quiz, listSlots(quiz, slots))]);
}

/** Puts plain Markdown in its place, below anchors for what links to the quiz and to its questions. */
function showAsText(quiz: PageQuiz): void {
  const {id, questions} = quiz.quiz;
  const anchors = [id, ...questions.map((question) => `${id}--${question.id}`)].map(buildAnchor);
  quiz.replace([...quiz.parsed.notices, ...anchors, ...showPlain(quiz)]);
}

function withoutKeys(quiz: Quiz): Quiz {
  return {...quiz, questions: quiz.questions.map(withoutKey)};
}

function withoutKey({because: _because, ...question}: Question): Question {
  return {...question, slots: question.slots.filter((name) => !isKey(name))};
}

/** What the page shows of what was read: a key that is never revealed does not even reach it. */
function listSlots({attributes}: Quiz, slots: readonly Slot[]): readonly Slot[] {
  return attributes.reveal === 'never' ? slots.filter(({name}) => !isKey(name)) : slots;
}
