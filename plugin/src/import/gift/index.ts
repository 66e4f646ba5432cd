import type {RootContent} from 'mdast';

import type {AuthoredQuestion, AuthoredQuiz} from '../authored.js';
import {loadParser} from '../parse.js';
import {readEntries, unescape} from './entries.js';
import {readQuestion} from './question.js';
import type {AddNote, Importer, Note} from '../importer.js';
import {tryRead} from '../tryRead.js';

/** Imports question banks in Moodle's GIFT. Each category becomes a quiz. */
export const importGift: Importer = async (text) => {
  const notes: Note[] = [];
  const add: AddNote = (line, message) => notes.push({line, message});
  const parse = await loadParser('md');
  const banks: Bank[] = [createBank(undefined)];
  for (const {line, text: entry, places} of readEntries(text, add)) {
    const bank = banks.at(-1) ?? createBank(undefined);
    const [, category] = /^\$CATEGORY:\s*((?:\S.*)?)$/.exec(entry) ?? [];
    if (category !== undefined) {
      banks.push(createBank(readCategory(category)));
      continue;
    }
    const [, title, rest = ''] = /^::(.*?)::([^]*)$/.exec(entry) ?? [undefined, undefined, entry];
    const report = (message: string): void => add(line, message);
    const read = tryRead(
      () => readQuestion(rest.trim(), {parse, report}),
      (_, message) => report(message),
    );
    if (!read) continue;
    if (Array.isArray(read)) {
      takeDescription(read, bank, line);
      continue;
    }
    const [asked] = /^[^{]*\{[^}]*\}[^{]*(?=\{)/.exec(rest) ?? [];
    if (asked !== undefined) {
      const before = entry.slice(0, entry.length - rest.length) + asked;
      add(
        places[before.split('\n').length - 1] ?? line,
        'a second answer in braces: left as text; put a blank line between questions',
      );
    }
    addQuestion(read, title, bank, report);
  }
  for (const {pending} of banks) {
    if (pending) add(pending.line, 'not imported: a description without a question below it');
  }
  return {quizzes: banks.flatMap((bank) => build(bank) ?? []), notes};
};

/** The questions of one category, in the order of the file. */
interface Bank {
  title: string | undefined;
  introduction: RootContent[];
  questions: AuthoredQuestion[];
  /** A description that waits for its question. */
  pending: {blocks: RootContent[]; line: number} | undefined;
}

function createBank(title: string | undefined): Bank {
  return {title, introduction: [], questions: [], pending: undefined};
}

/** The last part of a path such as `$course$/top/Networks`; two slashes are one in a name. */
function readCategory(path: string): string {
  const parts = unescape(path).split(/(?<!\/)\/(?!\/)/);
  return (parts.at(-1) ?? '').replaceAll('//', '/').trim();
}

function takeDescription(blocks: RootContent[], bank: Bank, line: number): void {
  const before = bank.pending?.blocks ?? [];
  bank.pending = {blocks: [...before, ...blocks], line: bank.pending?.line ?? line};
}

function addQuestion(
  question: AuthoredQuestion,
  title: string | undefined,
  bank: Bank,
  report: (message: string) => void,
): void {
  const {pending, questions} = bank;
  bank.pending = undefined;
  if (pending && questions.length === 0) bank.introduction = pending.blocks;
  const id = title === undefined ? undefined : nameByTitle(unescape(title), questions, report);
  const prompt =
    pending && questions.length > 0 ? [...pending.blocks, ...question.prompt] : question.prompt;
  questions.push({...question, prompt, ...(id && {id})});
}

function nameByTitle(
  title: string,
  questions: readonly AuthoredQuestion[],
  report: (message: string) => void,
): string | undefined {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w]+/g, '-');
  const id = slug.replace(/^[-\d_]+|(?<!-)-+$/g, '').toLowerCase();
  if (id && !questions.some((question) => question.id === id)) return id;
  report(`title "${title}": dropped, it makes no id of its own`);
  return undefined;
}

function build({title, introduction, questions}: Bank): AuthoredQuiz | undefined {
  if (questions.length === 0) return undefined;
  return {
    ...(title && {title: [{type: 'text', value: title}]}),
    ...(introduction.length > 0 && {introduction}),
    questions,
  };
}
