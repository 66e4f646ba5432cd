import type {Root} from 'mdast';
import type {Processor} from 'unified';
import type {Position} from 'unist';
import type {VFile} from 'vfile';

import {walk} from '../mdast/walk.js';
import {mentionsQuiz} from './mentionsQuiz.js';
import {mentionsForeign} from './mistakes/foreign.js';
import {DEFAULT_NAME, EXPECTED_NAME, isQuizName, LEAF_NAMES, meansQuiz} from './names.js';
import {quizFromMarkdown, quizSyntax} from './syntax/index.js';
import type {Mistake} from './syntax/index.js';

/** Where a block with a quiz was parsed. */
export interface ParsedBlock {
  place: Position;
  /** The block around it; nothing where it stands in the page itself. */
  around: Position | undefined;
}

declare module 'vfile' {
  interface DataMap {
    /**
     * What the parser threw, and the mistakes in the marks of quizzes that it had found until then: one list for each
     * opener, blank or other mark. The tree of such a file is empty.
     */
    quizFailure: {mistakes: (readonly Mistake[])[]; error: unknown};
    /** The blocks with quizzes as they were parsed, by what they are called, before any plugin changed the tree. */
    parsedQuizzes: Readonly<Record<string, readonly ParsedBlock[]>>;
  }
}

/** Trees that were parsed before, or are kept for later. `syntax` says which extensions the parser had. */
export interface Trees {
  /** Whether the whole file was read before, so that nothing of it is to be parsed: the transform has its tree. */
  isRead?: (syntax: string, file: VFile) => boolean;
  take?: (syntax: string, document: string) => Root | undefined;
  keep?: (syntax: string, document: string, tree: Root) => void;
}

/**
 * Teaches a processor to read quizzes, their leaf directives and their blanks as nodes. A file with `quiz: false` in its
 * front matter is read without them. `name` is what the blocks are called; throws for one that cannot be used. A tree of
 * `trees` stands for what the parser would make of the same document.
 */
export function extendParser(
  processor: Processor,
  name: string = DEFAULT_NAME,
  trees: Trees = {},
): void {
  if (!isQuizName(name)) {
    throw new Error(`Unexpected name \`${name}\` of quizzes, expected ${EXPECTED_NAME}`);
  }
  const {parser} = processor;
  if (!parser) return;
  let isOn = true;
  let found: (readonly Mistake[])[] = [];
  const syntax = quizSyntax({
    name,
    leaves: LEAF_NAMES,
    isOn: () => isOn,
    onMistakes: (mistakes) => found.push(mistakes),
  });
  let place: number | undefined;
  let known: string | undefined;
  processor.parser = (document: string, file: VFile) => {
    const extensions = listExtensions(processor, 'micromarkExtensions');
    if (place === undefined) {
      // micromark asks the last extension first, and the host adds the directives after us.
      place = extensions.push(syntax) - 1;
      listExtensions(processor, 'fromMarkdownExtensions').push(quizFromMarkdown());
    }
    known ??= describeSyntax(processor, name);
    isOn = !isLeftAlone(file) && mentionsQuiz(document, name);
    // micromark puts all extensions together for each document, which takes a sixth of the time for a short one.
    extensions[place] = isOn ? syntax : {};
    found = [];
    if (isOn && trees.isRead?.(known, file)) return {type: 'root', children: []} satisfies Root;
    try {
      const kept = isOn ? trees.take?.(known, document) : undefined;
      const tree = kept ?? (parser(document, file) as Root);
      if (isOn) trees.keep?.(known, document, tree);
      const {parsedQuizzes} = file.data;
      file.data.parsedQuizzes = {...parsedQuizzes, [name]: isOn ? listBlocks(tree, name) : []};
      return tree;
    } catch (error) {
      const isOurs = hasFence(document, name) || mentionsForeign(document);
      if (found.length === 0 && !(isOn && isOurs)) throw error;
      file.data.quizFailure = {mistakes: found, error};
      return {type: 'root', children: []} satisfies Root;
    }
  };
}

/** Whether a document has colons before the name of quizzes, or before one that was meant as it. */
function hasFence(document: string, name: string): boolean {
  return [...document.matchAll(/:{3}\s?([a-z][\w-]*)/gi)].some(
    ([, found = '']) => found.startsWith(name) || meansQuiz(found, name),
  );
}

function listBlocks(tree: Root, name: string): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  walk(tree, (node, _, parent) => {
    if (node.type !== 'containerDirective' || node.name !== name) return undefined;
    const around = parent === tree ? undefined : parent?.position;
    if (node.position) blocks.push({place: node.position, around});
    return 'skip';
  });
  return blocks;
}

/** Says which extensions a parser has: equal for two parsers that make the same tree of a document. */
function describeSyntax(processor: Processor, name: string): string {
  const extensions = (['micromarkExtensions', 'fromMarkdownExtensions'] as const).map((key) =>
    listExtensions(processor, key),
  );
  return JSON.stringify([name, extensions], (_, value: unknown) =>
    typeof value === 'function' ? `${value.name}()` : value,
  );
}

function listExtensions(
  processor: Processor,
  key: 'micromarkExtensions' | 'fromMarkdownExtensions',
): unknown[] {
  const data = processor.data() as Partial<Record<typeof key, unknown[]>>;
  return (data[key] ??= []);
}

function isLeftAlone({data}: VFile): boolean {
  return (data.frontMatter as {quiz?: unknown} | undefined)?.quiz === false;
}
