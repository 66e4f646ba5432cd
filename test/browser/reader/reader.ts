import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {extendParser} from '../../../plugin/src/grammar/parser.js';
import {hash, hashToSeed, nameTexts} from '../../../plugin/src/mdast/hash.js';
import type {Quiz} from '../../../plugin/src/model.js';
import {readPage} from '../../../plugin/src/page/readPage.js';

/**
 * Reads the quizzes of a text with nothing but what runs in a browser as well.
 */
function readQuizzes(text: string): Quiz[] {
  const processor = unified().use(remarkParse).use(remarkDirective).use(remarkGfm);
  processor.use(function () {
    extendParser(this);
  });
  const file = new VFile({value: text, path: 'page.md'});
  const tree = processor.parse(file);
  const page = readPage(tree, file, 'page.md');
  return page?.quizzes.map(({quiz}) => quiz) ?? [];
}

/** Answers for the test, where this runs in a page. */
export function readAll(text: string, hashed: readonly string[]) {
  return {
    quizzes: readQuizzes(text),
    hashes: hashed.map((each) => [hash(each), hashToSeed(each), ...nameTexts([each])]),
  };
}
