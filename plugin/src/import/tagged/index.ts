import type {List, RootContent} from 'mdast';

import {lineOf} from '../lineOf.js';
import type {AuthoredQuestion, AuthoredQuiz} from '../authored.js';
import {loadParser} from '../parse.js';
import type {Parse} from '../parse.js';
import {sanitizeBlocks} from '../sanitize/blocks.js';
import {findBlocks, replaceBlocks} from './blocks.js';
import type {Delimiters} from './blocks.js';
import {hideBlanks, restoreBrackets, showBlanks} from './brackets.js';
import type {AddNote, Imported, Note} from '../importer.js';
import {mendLines} from './mendLines.js';
import {readTaskItem} from '../taskItem.js';
import {reportTags} from './remainingTags.js';
import {tryRead} from '../tryRead.js';

/** What a system with one question between two tags has of its own. */
export interface Dialect extends Delimiters {
  format: 'md' | 'mdx';
  /** Reads what the opening tag asks for. */
  readTag: (opening: string, add: AddNote) => Omit<AuthoredQuiz, 'questions'>;
  /** Takes what is no Markdown out of the content. Lines stay lines. */
  readText?: (text: string, add: AddNote) => string;
  /** Notes what in the rest of the page no longer means anything. */
  readRest: (text: string, add: AddNote) => void;
}

/** Rewrites a page. Each pair of tags becomes a quiz of one question, and everything else in the page stays. */
export async function importTagged(
  text: string,
  name: string | undefined,
  dialect: Dialect,
): Promise<Imported> {
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
  return {page: await replaceBlocks(text, name, blocks), notes};
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
  return tryRead(() => {
    // With the definitions of the page, `[a][b]` is a link.
    const tree = parse([text, ...definitions].join('\n\n'));
    const blocks = tree.children.filter((child) => lineOf(child) <= mended.length);
    if (keys.length === 0) return readChoice(blocks, add);
    restoreBrackets(tree, keys, add);
    return readBlanks(blocks, keys, add);
  }, add);
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
    prompt: sanitizeBlocks(blocks.slice(0, index), add),
    options: list.children.map((item) => readTaskItem(item, add)),
    explanation: sanitizeBlocks(withoutLine(rest), add),
  };
}

function readBlanks(
  blocks: RootContent[],
  keys: readonly string[],
  add: AddNote,
): AuthoredQuestion | undefined {
  const line = blocks.findIndex(({type}) => type === 'thematicBreak');
  const body = sanitizeBlocks(line === -1 ? blocks : blocks.slice(0, line), add);
  const after = line === -1 ? [] : blocks.slice(line + 1);
  const holds = body.map((block) => showBlanks(block, keys));
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
    explanation: [...late, ...sanitizeBlocks(after, add)],
  };
}

function isTaskList(block: RootContent): block is List {
  return block.type === 'list' && block.children.some(({checked}) => typeof checked === 'boolean');
}

/** Removes the first `---`: it only says where the explanation starts. */
function withoutLine(blocks: readonly RootContent[]): RootContent[] {
  const line = blocks.findIndex(({type}) => type === 'thematicBreak');
  return blocks.filter((_, index) => index !== line);
}
