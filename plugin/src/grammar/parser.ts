import type {Root} from 'mdast';
import type {Processor} from 'unified';
import type {VFile} from 'vfile';

import {LEAF_NAMES} from './names.js';
import {quizFromMarkdown, quizSyntax} from './syntax/index.js';
import type {Mistake} from './syntax/index.js';

declare module 'vfile' {
  interface DataMap {
    /**
     * What the parser threw, and the mistakes in the marks of quizzes that it had found until then: one list for each
     * opener, blank or other mark. The tree of such a file is empty.
     */
    quizFailure: {mistakes: (readonly Mistake[])[]; error: unknown};
  }
}

/**
 * Teaches a processor to read quizzes, their leaf directives and their blanks as nodes. A file with `quiz: false` in its
 * front matter is read without them.
 */
export function extendParser(processor: Processor): void {
  const {parser} = processor;
  if (!parser) return;
  let isOn = true;
  let found: (readonly Mistake[])[] = [];
  const syntax = quizSyntax({
    name: 'quiz',
    leaves: LEAF_NAMES,
    isOn: () => isOn,
    onMistakes: (mistakes) => found.push(mistakes),
  });
  let isExtended = false;
  processor.parser = (document: string, file: VFile) => {
    if (!isExtended) {
      isExtended = true;
      // micromark asks the last extension first, and the host adds the directives after us.
      listExtensions(processor, 'micromarkExtensions').push(syntax);
      listExtensions(processor, 'fromMarkdownExtensions').push(quizFromMarkdown());
    }
    isOn = !isLeftAlone(file);
    found = [];
    try {
      return parser(document, file);
    } catch (error) {
      if (found.length === 0) throw error;
      file.data.quizFailure = {mistakes: found, error};
      return {type: 'root', children: []} satisfies Root;
    }
  };
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
