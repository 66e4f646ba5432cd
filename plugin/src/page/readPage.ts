import type {Parents, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {VFile} from 'vfile';

import {validateFrontMatter, DEFAULT_ATTRIBUTES} from '../grammar/attributeValues.js';
import {toProblem} from '../grammar/attributes.js';
import type {Context, PageHeading} from '../grammar/context.js';
import {findConflicts} from '../grammar/mistakes/conflicts.js';
import {findLostFences} from '../grammar/mistakes/fences.js';
import {findForeign} from '../grammar/mistakes/foreign.js';
import {listScriptNames} from '../grammar/scriptNames.js';
import {explainMarks} from '../grammar/mistakes/marks.js';
import {explainMdxError} from '../grammar/mistakes/mdxError.js';
import {DEFAULT_NAME} from '../grammar/names.js';
import {isQuiz, markQuizzes} from '../grammar/quiz.js';
import {hashToSeed} from '../mdast/hash.js';
import {dropRepeats} from '../mdast/problem.js';
import type {Problem} from '../mdast/problem.js';
import {placeInFrontMatter, readSource, readText} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';
import type {Attributes, Quiz} from '../model.js';
import {checkOwnEvidence} from './checkEvidence.js';
import {collectHeadings} from './headings.js';
import {parseQuiz} from './quiz.js';
import type {ParsedQuiz} from './quiz.js';
import {identifyQuizzes} from './quizIds.js';

/** What reading needs to know of the site. */
export interface SiteSettings {
  /** What blocks with quizzes are called: with `exercise`, they are `:::exercise`. Default `quiz`. */
  name?: string;
  /** Site-wide behaviour. Default: the documented defaults. */
  attributes?: Partial<Attributes>;
  /** Language of the site's pages, as BCP 47 writes it. Default `en`. */
  locale?: string;
  /** Names of directives that may stand in quizzes, because the site or another plugin makes something of them. */
  directives?: readonly string[];
  /** Components that each page has without an import; with `*` among them, it may have any. Default none. */
  components?: readonly string[];
  /** Whether diacritics of responses do not count, unless a question says otherwise. Default false. */
  loose?: boolean;
  /** The words of a heading on another page, or of its title, by the address that leads there. Default: not known. */
  readHeading?: Context['readHeading'];
  /** How the host makes anchors of headings: `markdown.anchors` of the site's config. */
  anchors?: {maintainCase: boolean};
}

/** One block as read: what the widget gets, and what the author wrote. */
export interface PageQuiz {
  quiz: Quiz;
  /** The behaviour in effect. */
  attributes: Attributes;
  parsed: ParsedQuiz;
  node: ContainerDirective;
  /** Puts other blocks in the place of this one. */
  replace: (blocks: RootContent[]) => void;
}

/** A file with quizzes as read: what every consumer of the format starts from. */
export interface Page {
  source: Source;
  /** All mistakes, each once, in the order in which they were found. */
  problems: Problem[];
  /** Why the parser gave up, when mistakes of ours are not all that it failed on; nothing else is known then. */
  error?: Error;
  quizzes: PageQuiz[];
  headings: ReadonlyMap<string, PageHeading>;
  /** All that its front matter says. */
  frontMatter: Readonly<Record<string, unknown>>;
  /** The whole file; its quizzes are no longer as they were parsed. */
  tree: Root;
}

/**
 * Reads the quizzes of a parsed file, whose readers' state is kept under the name `path`; nothing when it leaves its blocks alone.
 * Throws the parser's own error when such a file failed to parse.
 */
export function readPage(
  tree: Root,
  file: VFile,
  path: string,
  site: SiteSettings = {},
): Page | undefined {
  const {locale = 'en', name = DEFAULT_NAME} = site;
  const source = readSource(readText(file.value), name);
  const whole = readFrontMatter(file);
  const frontMatter = validateFrontMatter(whole['quiz']);
  const {quizFailure: failure} = file.data;
  if (frontMatter === false) {
    return undefined;
  }
  markQuizzes(tree, name);
  const conflicts = findConflicts(source);
  const problems = failure ? explainMarks(failure.mistakes, source) : [];
  if (failure) problems.push(...explainMdxError(failure.error, source));
  for (const problem of frontMatter.problems) {
    problems.push(toProblem(problem, placeInFrontMatter(problem.name, source)));
  }
  problems.push(...findLostFences(tree, source), ...findForeign(tree, source));
  const {byId: headings, above} = collectHeadings(tree, site.anchors?.maintainCase ?? false);
  const {directives, components, loose, readHeading} = site;
  const context: Context = {
    source,
    problems,
    locale,
    ...(readHeading && {readHeading}),
    headings,
    above: undefined,
    conflicts,
    scripts: listScriptNames(tree),
    ...(directives && {directives}),
    ...(components && {components}),
    ...(loose && {loose}),
  };
  const blocks = findQuizzes(tree);
  const parsed = blocks.map(({node, parent}) =>
    parseQuiz(node, {...context, above: above.get(node)}, parent),
  );
  const ids = identifyQuizzes(parsed, headings, context);
  const defaults = {...DEFAULT_ATTRIBUTES, ...site.attributes, ...frontMatter.attributes};
  const quizzes = parsed.flatMap((each, index): PageQuiz[] => {
    const block = blocks[index];
    const id = ids[index];
    if (!block || !id) return [];
    const attributes = decideAttributes(each, defaults);
    return [
      {
        node: block.node,
        replace: block.replace,
        parsed: each,
        attributes,
        quiz: buildQuiz(each, id, path, attributes),
      },
    ];
  });
  problems.push(...checkOwnEvidence({quizzes, tree, headings}));
  const error = failure ? {error: failure.error as Error} : {};
  // Two versions of a quiz in one make mistakes that neither of them has.
  const all = conflicts.length > 0 ? conflicts : dropRepeats(problems);
  return {source, problems: all, ...error, quizzes, headings, frontMatter: whole, tree};
}

function readFrontMatter(file: VFile): Page['frontMatter'] {
  return (file.data.frontMatter as Page['frontMatter'] | undefined) ?? {};
}

interface FoundQuiz extends Pick<PageQuiz, 'node' | 'replace'> {
  parent: Parents;
}

/** The blocks of a page in their order; one inside another is a mistake of the outer one. */
function findQuizzes(tree: Root): FoundQuiz[] {
  const blocks: FoundQuiz[] = [];
  walk(tree, (node, index, parent) => {
    if (!isQuiz(node)) return undefined;
    if (parent && index !== undefined) {
      const siblings: RootContent[] = parent.children;
      const replace: PageQuiz['replace'] = (elements) => {
        siblings.splice(siblings.indexOf(node), 1, ...elements);
      };
      blocks.push({node, replace, parent});
    }
    return 'skip';
  });
  return blocks;
}

function decideAttributes({attributes, questions}: ParsedQuiz, defaults: Attributes): Attributes {
  const all: Attributes = {...defaults, ...attributes};
  return all.pick >= questions.length ? {...all, pick: 0} : all;
}

function buildQuiz(parsed: ParsedQuiz, id: string, source: string, attributes: Attributes): Quiz {
  const changed = Object.entries(attributes).filter(
    ([name, value]) => value !== DEFAULT_ATTRIBUTES[name as keyof Attributes],
  );
  const isSeeded = attributes.shuffle !== 'none' || attributes.pick > 0;
  return {
    version: 1,
    id,
    source,
    attributes: Object.fromEntries(changed),
    questions: parsed.questions.map(({question}) => question),
    ...(isSeeded && {seed: hashToSeed(`${source}#${id}`)}),
  };
}

/**
 * Reads the quizzes of a file as the build does; nothing when it has none, unless it is wanted even without.
 * Rejects with what the parser says.
 */
export type ReadFile = (
  text: string,
  path: string,
  evenWithout?: boolean,
) => Promise<Page | undefined>;
