import type {Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import type {Processor} from 'unified';
import type {VFile} from 'vfile';

import {validateFrontMatter} from '../attributes.js';
import type {Attributes, Question, Quiz} from '../model.js';
import {DEFAULT_ATTRIBUTES} from '../options.js';
import type {Severity} from '../options.js';
import type {Context, Slot} from './context.js';
import {toProblem} from './directiveAttributes.js';
import {emitQuiz, importQuiz} from './emit.js';
import {findLostFences, isQuiz} from './fences.js';
import {hashToSeed} from './hash.js';
import {collectHeadings, identifyQuizzes} from './pageIds.js';
import {wrapParser} from './parser.js';
import {parseQuiz} from './quiz.js';
import {replaceLostQuizzes} from './replaceLost.js';
import type {ParsedQuiz} from './quiz.js';
import {reportProblems} from './report.js';
import {placeInFrontMatter, readSource, readText} from './source.js';
import {toSourcePath} from './sourcePath.js';
import {walk} from './walk.js';

/** What the transform needs to know of the site. */
export interface RemarkQuizOptions {
  /** The folder from which sources are named. Default: the working folder. */
  siteDir?: string;
  /** Site-wide behaviour. Default: the documented defaults. */
  attributes?: Partial<Attributes>;
  /** What a mistake does. Default `throw`. */
  onProblem?: Severity;
  /** Folders of docs versions and the folder of the current one, for docs instances whose folder is not their id. */
  folders?: Readonly<Record<string, string>>;
  /** Language of the site's pages, as BCP 47 writes it. Default `en`. */
  locale?: string;
  /** How the host makes anchors of headings: `markdown.anchors` of the site's config. */
  anchors?: {maintainCase: boolean};
}

/**
 * Turns `:::quiz` blocks into `<Quiz>` elements. Belongs into `beforeDefaultRemarkPlugins`, because the host's own
 * plugins go on to compile the content. Running twice changes nothing: the second run finds no block.
 */
export default function remarkQuiz(this: Processor, options: RemarkQuizOptions = {}) {
  wrapParser(this);
  const {siteDir = process.cwd(), attributes = {}, onProblem = 'throw', folders = {}} = options;
  const {locale = 'en', anchors = {maintainCase: false}} = options;
  return (tree: Root, file: VFile): void => {
    const text = readText(file.value);
    // Most files of most sites hold no quiz.
    if (text && !/quiz/i.test(text)) return;
    const source = readSource(text);
    const frontMatter = validateFrontMatter(readFrontMatter(file));
    const {quizFailure: failure} = file.data;
    if (frontMatter === false) {
      if (failure) throw failure.error;
      return;
    }
    const problems = failure?.problems ?? [];
    for (const problem of frontMatter.problems) {
      problems.push(toProblem(problem, placeInFrontMatter(problem.name, source)));
    }
    problems.push(...findLostFences(tree, source));
    const {byId: headings, above} = collectHeadings(tree, anchors.maintainCase);
    const {quizBlanks: blanks = []} = file.data;
    const context: Context = {source, problems, locale, headings, above: undefined, blanks};
    const blocks = findQuizzes(tree);
    const parsed = blocks.map(({node}) => parseQuiz(node, {...context, above: above.get(node)}));
    const ids = identifyQuizzes(parsed, headings, context);
    // What the parser itself says is lost when another mistake hides behind ours.
    const rest = failure?.isMended === false ? String(failure.error) : undefined;
    reportProblems(problems, file, {siteDir, onProblem}, rest);
    if (failure && rest) throw failure.error;
    replaceLostQuizzes(tree, source);
    const defaults = {...DEFAULT_ATTRIBUTES, ...attributes, ...frontMatter.attributes};
    const path = toSourcePath(file.path ?? '', siteDir, folders);
    blocks.forEach(({replace}, index) => {
      const quiz = parsed[index];
      const id = ids[index];
      if (!quiz || !id) return;
      const isEmpty = quiz.questions.length === 0;
      const built = buildQuiz(quiz, id, path, defaults);
      const element = emitQuiz(built, listSlots(built, quiz.slots));
      replace(isEmpty ? quiz.notices : [...quiz.notices, element]);
    });
    const components = new Set(parsed.flatMap((quiz) => [...quiz.components]));
    if (parsed.some(({questions}) => questions.length > 0)) importQuiz(tree, components);
  };
}

function readFrontMatter(file: VFile): unknown {
  return (file.data.frontMatter as {quiz?: unknown} | undefined)?.quiz;
}

interface Block {
  node: ContainerDirective;
  replace: (elements: (ContainerDirective | MdxJsxFlowElement)[]) => void;
}

/** The blocks of a page in their order; one inside another is a mistake of the outer one. */
function findQuizzes(tree: Root): Block[] {
  const blocks: Block[] = [];
  walk(tree, (node, index, parent) => {
    if (!isQuiz(node)) return undefined;
    if (parent && index !== undefined) {
      const siblings: RootContent[] = parent.children;
      const replace: Block['replace'] = (elements) => {
        siblings.splice(siblings.indexOf(node), 1, ...elements);
      };
      blocks.push({node, replace});
    }
    return 'skip';
  });
  return blocks;
}

function buildQuiz(parsed: ParsedQuiz, id: string, source: string, defaults: Attributes): Quiz {
  const {questions} = parsed;
  const all: Attributes = {...defaults, ...parsed.attributes};
  if (all.pick >= questions.length) all.pick = 0;
  const changed = Object.entries(all).filter(
    ([name, value]) => value !== DEFAULT_ATTRIBUTES[name as keyof Attributes],
  );
  const attributes: Partial<Attributes> = Object.fromEntries(changed);
  const isSeeded = all.shuffle !== 'none' || all.pick > 0;
  return {
    version: 1,
    id,
    source,
    attributes,
    questions: all.reveal === 'never' ? questions.map(withoutKey) : questions,
    ...(isSeeded && {seed: hashToSeed(`${source}#${id}`)}),
  };
}

function withoutKey(question: Question): Question {
  return {...question, slots: question.slots.filter((name) => name !== 'key')};
}

/** What the page shows of what was read: a key that is never revealed does not even reach it. */
function listSlots({attributes, questions}: Quiz, slots: readonly Slot[]): readonly Slot[] {
  if (attributes.reveal !== 'never') return slots;
  const keys = new Set(questions.map(({id}) => `${id}/key`));
  return slots.filter(({name}) => !keys.has(name));
}
