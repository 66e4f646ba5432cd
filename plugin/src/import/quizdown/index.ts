import type {Heading, List, PhrasingContent, RootContent} from 'mdast';

import type {Attributes} from '../../model.js';
import {lineOf} from '../lineOf.js';
import type {AuthoredQuestion, AuthoredQuiz, Blocks} from '../authored.js';
import {loadParser} from '../parse.js';
import type {Parse} from '../parse.js';
import {sanitizeBlocks} from '../sanitize/blocks.js';
import {sanitizeInline} from '../sanitize/inline.js';
import {printQuizzes} from '../print/index.js';
import {findBlocks, replaceBlocks} from '../tagged/blocks.js';
import type {Delimiters} from '../tagged/blocks.js';
import type {AddNote, Importer, Note} from '../importer.js';
import {readTaskItem} from '../taskItem.js';
import {takeOptions} from './options.js';
import {tryRead} from '../tryRead.js';

const WRAPPED: Delimiters = {
  open: /^[ \t]*(?:\{\{<\s*quizdown\s*>\}\}|<div class="quizdown">|(?:`{3,}|~{3,})[ \t]*quizdown\b.*)/,
  close(opening) {
    if (opening.startsWith('{{')) return /\{\{<\s*\/quizdown\s*>\}\}(.*)/;
    if (opening.startsWith('<')) return /<\/div>(.*)/;
    const [mark = ''] = /^(?:`+|~+)/.exec(opening) ?? [];
    return new RegExp(`^\\s*${mark}\\s*$`);
  },
};

/** Imports files of `quizdown`, and pages with quizzes between its marks. */
export const importQuizdown: Importer = async (text, path, name) => {
  const notes: Note[] = [];
  const parse = await loadParser('md');
  const addToPage: AddNote = (line, message) => notes.push({line, message});
  const blocks = findBlocks(text, WRAPPED, addToPage);
  if (blocks.length === 0) {
    const quiz = tryRead(() => readQuiz(text, parse, addToPage), addToPage);
    // A file that is Markdown already becomes the page itself.
    if (quiz && /\.mdx?$/i.test(path)) return {page: await printQuizzes([quiz], name), notes};
    return {quizzes: quiz ? [quiz] : [], notes};
  }
  const read = blocks.map((block) => {
    const add: AddNote = (line, message) => notes.push({line: line + block.inner, message});
    return {block, quiz: tryRead(() => readQuiz(block.lines.join('\n'), parse, add), add)};
  });
  return {page: await replaceBlocks(text, name, read), notes};
};

function readQuiz(text: string, parse: Parse, add: AddNote): AuthoredQuiz | undefined {
  const {rest, attributes} = takeOptions(text, add);
  const {children} = parse(rest);
  const first = children.findIndex(({type}) => type === 'heading');
  // One question alone is often written without its heading.
  const start = first === -1 ? 0 : first;
  const questions: AuthoredQuestion[] = [];
  let end = start;
  for (let index = start; index < children.length; index = end) {
    end = children.findIndex((block, place) => place > index && block.type === 'heading');
    if (end === -1) end = children.length;
    const question = readQuestion(children.slice(index, end), add);
    if (question) questions.push(question);
  }
  if (questions.length === 0) {
    add(1, 'not imported: no question was found');
    return undefined;
  }
  const introduction = sanitizeBlocks(children.slice(0, start), add);
  if (introduction[0]) {
    add(
      lineOf(introduction[0]),
      'text above the first question: made the introduction, quizdown does not show it',
    );
  }
  return {
    attributes: fitAttributes(attributes, questions),
    ...(introduction[0] && {introduction}),
    questions,
  };
}

function fitAttributes(attributes: Partial<Attributes>, {length}: AuthoredQuestion[]) {
  const {pick = 0, ...rest} = attributes;
  return pick > 0 && pick < length ? attributes : rest;
}

/** Reads a question: a heading and the blocks below it, up to the next heading, or blocks without any heading. */
function readQuestion(blocks: RootContent[], add: AddNote): AuthoredQuestion | undefined {
  const [start] = blocks;
  const heading: Heading[] = start?.type === 'heading' ? [start] : [];
  const rest = blocks.slice(heading.length);
  const list = rest.find((block) => block.type === 'list');
  if (!list) {
    if (start && heading.length > 0) add(lineOf(start), 'not imported: a question without a list');
    return undefined;
  }
  // Quizdown has no use for lines across; some put them between questions.
  const others = rest.filter((block) => block !== list && block.type !== 'thematicBreak');
  const quotes = others.filter((block) => block.type === 'blockquote');
  const late = quotes.find((quote) => rest.indexOf(quote) > rest.indexOf(list));
  if (late) add(lineOf(late), 'a quotation below the options: made a hint, as quizdown shows it');
  const hints = quotes.map((quote) => flatten(quote.children, lineOf(quote), add));
  const body = others.filter((block) => block.type !== 'blockquote');
  const asked = heading.map(({children}): RootContent => ({type: 'paragraph', children}));
  const prompt = sanitizeBlocks([...asked, ...body], add);
  const isTask = list.children.some(({checked}) => typeof checked === 'boolean');
  if (!isTask && !list.ordered) {
    add(lineOf(list), 'not imported: a bulleted list without a correct option');
    return undefined;
  }
  if (isTask) {
    const multiple = !list.ordered;
    return {
      type: 'choice',
      multiple,
      prompt,
      hints,
      options: list.children.map((item) => readTaskItem(item, add)),
    };
  }
  return {type: 'order', prompt, hints, items: readItems(list, add)};
}

function readItems(list: List, add: AddNote): Blocks[] {
  return list.children.map(({children}) => {
    const quote = children.find(({type}) => type === 'blockquote');
    if (quote) add(lineOf(quote), 'a comment on an item of a sequence: dropped');
    return sanitizeBlocks(
      children.filter(({type}) => type !== 'blockquote'),
      add,
    );
  });
}

/** Makes one line of the blocks of a hint: the paragraphs `a` and `b` become `a b`. */
function flatten(blocks: RootContent[], line: number, add: AddNote): PhrasingContent[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.length < blocks.length)
    add(line, 'a hint with more than text: only its text was kept');
  const inline = paragraphs.flatMap(({children}, index): PhrasingContent[] =>
    index > 0 ? [{type: 'text', value: ' '}, ...children] : children,
  );
  return sanitizeInline(inline, {add, breaks: 'space'});
}
