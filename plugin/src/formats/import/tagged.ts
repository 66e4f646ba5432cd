import type {List, RootContent} from 'mdast';

import {fitContent, lineOf} from '../content.js';
import type {AuthoredOption, AuthoredQuestion, AuthoredQuiz, Content} from '../model.js';
import {loadParser} from '../parse.js';
import type {Parse} from '../parse.js';
import {findBlocks, replaceBlocks} from './blocks.js';
import type {Delimiters} from './blocks.js';
import {hideBlanks, showBlanks} from './brackets.js';
import type {AddNote, Imported, Note} from './importer.js';
import {mendLines} from './mendLines.js';
import {reportTags} from './remainingTags.js';

/** What a system with one question between two tags has of its own. */
export interface Dialect extends Delimiters {
  format: 'md' | 'mdx';
  /** What the opening tag asks for. */
  readTag: (opening: string, add: AddNote) => Omit<AuthoredQuiz, 'questions'>;
  /** Takes what is no Markdown out of the content, which keeps its lines. */
  readText?: (text: string, add: AddNote) => string;
  /** What the rest of the page holds that means nothing any more. */
  readRest: (text: string, add: AddNote) => void;
}

/** Rewrites a page with a quiz of one question between each pair of tags; everything else in it stays. */
export async function importTagged(text: string, dialect: Dialect): Promise<Imported> {
  const notes: Note[] = [];
  const parse = await loadParser(dialect.format);
  const definitions = text.split(/\r?\n/).filter((line) => /^\[[^\]]+\]: /.test(line));
  const addToPage: AddNote = (line, message) => notes.push({line, message});
  const found = findBlocks(text, dialect, addToPage);
  const blocks = found.map((block) => {
    const add: AddNote = (line, message) => notes.push({line: line + block.inner, message});
    const addToTag: AddNote = (line, message) => notes.push({line: line + block.start, message});
    const written = block.lines.join('\n');
    const lines = (dialect.readText?.(written, add) ?? written).split('\n');
    const question = readBlock(lines, definitions, parse, add);
    return {
      block,
      quiz: question && {...dialect.readTag(block.opening, addToTag), questions: [question]},
    };
  });
  reportTags(text, blocks, notes);
  dialect.readRest(text, addToPage);
  if (found.length + notes.length === 0) addToPage(1, 'not imported: no quiz was found');
  return {page: await replaceBlocks(text, blocks), notes};
}

function readBlock(
  lines: readonly string[],
  definitions: readonly string[],
  parse: Parse,
  addInBlock: AddNote,
): AuthoredQuestion | undefined {
  const mended = mendLines(lines);
  const add: AddNote = (line, message) => addInBlock(mended[line - 1]?.line ?? 1, message);
  const {text, keys} = hideBlanks(mended.map((line) => line.text).join('\n'));
  try {
    // What the page defines must be known for references to be links.
    const {children} = parse([text, ...definitions].join('\n\n'));
    const blocks = children.filter(
      (child) => child.type !== 'definition' && lineOf(child) <= mended.length,
    );
    return keys.length > 0 ? readBlanks(blocks, keys, add) : readChoice(blocks, add);
  } catch (error) {
    const {line = 1, reason = String(error)} = error as {line?: number; reason?: string};
    // Positions in it are those of the block.
    add(line, `not imported: ${reason.replace(/ \([\d:-]+\)/g, '')}`);
    return undefined;
  }
}

function readChoice(blocks: RootContent[], add: AddNote): AuthoredQuestion | undefined {
  const index = blocks.findIndex(isTaskList);
  const list = blocks[index];
  if (list?.type !== 'list') {
    add(1, 'not imported: neither options nor blanks were found');
    return undefined;
  }
  const rest = blocks.slice(index + 1);
  const second = rest.find(isTaskList);
  if (second) {
    add(lineOf(second), 'not imported: a second list of options');
    return undefined;
  }
  return {
    type: 'choice',
    prompt: fitContent(blocks.slice(0, index), add),
    options: list.children.map(({checked, children}): AuthoredOption => {
      const feedback = children.flatMap((child) =>
        child.type === 'blockquote' ? child.children : [],
      );
      const content = children.filter(({type}) => type !== 'blockquote');
      return {
        content: fitContent(content, add),
        correct: checked === true,
        feedback: fitContent<Content[number]>(feedback, add),
      };
    }),
    explanation: fitContent(withoutLine(rest), add),
  };
}

function readBlanks(
  blocks: RootContent[],
  keys: readonly string[],
  add: AddNote,
): AuthoredQuestion | undefined {
  const line = blocks.findIndex(({type}) => type === 'thematicBreak');
  const body = fitContent(line === -1 ? blocks : blocks.slice(0, line), add);
  const after = line === -1 ? [] : blocks.slice(line + 1);
  const holds = body.map((block) => showBlanks(block, keys, add));
  const [start, end] = [holds.indexOf(true), holds.lastIndexOf(true) + 1];
  if (start === -1) {
    add(1, 'not imported: there are no blanks in its text');
    return undefined;
  }
  const late = body.slice(end);
  if (late[0]) {
    add(
      lineOf(late[0]),
      'text after the last blank: shown with the explanation; move it above the blank if readers need it',
    );
  }
  return {
    type: 'blanks',
    prompt: body.slice(0, start),
    blocks: body.slice(start, end),
    explanation: [...late, ...fitContent(after, add)],
  };
}

function isTaskList(block: RootContent): block is List {
  return block.type === 'list' && block.children.some(({checked}) => typeof checked === 'boolean');
}

/** The line across at which the explanation starts has no meaning of its own. */
function withoutLine(blocks: readonly RootContent[]): RootContent[] {
  const line = blocks.findIndex(({type}) => type === 'thematicBreak');
  return blocks.filter((_, index) => index !== line);
}
