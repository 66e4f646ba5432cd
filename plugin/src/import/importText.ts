import {DEFAULT_NAME} from '../grammar/names.js';
import type {ReadFile} from '../page/readPage.js';
import {describeProblem} from '../rules/index.js';
import {checkMarkdown} from './depth.js';
import type {Note} from './importer.js';
import {detectFormat, IMPORTERS} from './index.js';
import type {ImportFormat} from './index.js';
import {printQuizzes} from './print/index.js';

/** One file of another system as `:::quiz` blocks. */
export interface ImportedFile {
  path: string;
  format: ImportFormat;
  /** Where the result is to be written: into the file itself when it is a page, else into a file beside it. */
  target: string;
  /** Whether the result is the page itself, with quizzes in it. */
  isPage: boolean;
  /** Empty when nothing could be imported. */
  content: string;
  /** What could not be carried over, at lines of the file. */
  notes: Note[];
  /** The mistakes that are found when the result is read, at lines of the result. */
  mistakes: Note[];
}

/**
 * Imports one text in the given format (default: the format that is found in it) as blocks of the given name (default
 * `quiz`). Returns nothing when no format is found.
 * The result is read again, as the build would read it.
 */
export async function importText(
  text: string,
  path: string,
  read: ReadFile,
  format: ImportFormat | undefined = detectFormat(text, path),
  name: string = DEFAULT_NAME,
): Promise<ImportedFile | undefined> {
  if (!format) return undefined;
  const imported = await IMPORTERS[format](text, path, name);
  const isPage = 'page' in imported;
  const content = isPage ? imported.page : await printQuizzes(imported.quizzes, name);
  const target = isPage ? path : path.replace(/(?:\.gift)?\.\w+$|$/, '.md');
  const notes = imported.notes.sort((a, b) => a.line - b.line);
  // A page still holds what could not be imported, and the parser may need hours for it.
  const isLeft = isPage && notes.some(({message}) => message.startsWith('not imported: '));
  const readAgain: ReadFile = (...file) => {
    if (isLeft) checkMarkdown(content);
    return read(...file);
  };
  return {
    path,
    format,
    target,
    isPage,
    content,
    notes,
    mistakes: await listMistakes(content, target, readAgain),
  };
}

async function listMistakes(content: string, path: string, read: ReadFile): Promise<Note[]> {
  try {
    const page = await read(content, path);
    // What could not be imported has a note already.
    const problems = page?.problems.filter(({rule}) => rule !== 'foreign-quiz') ?? [];
    if (problems.length === 0 && page?.error) throw page.error;
    return problems.map((problem) => ({
      line: problem.place?.start.line ?? 1,
      message: `${problem.rule} ${describeProblem(problem, page?.source.quizName)}`,
    }));
  } catch (error) {
    const {line = 1, reason = String(error)} = error as {line?: number; reason?: string};
    return [{line, message: `not readable: ${reason}`}];
  }
}

/** How many characters of a line are enough to know what it is about. */
const LONGEST = 400;

/** The report about a file, a line for each thing that did not go smoothly; empty when everything was carried over. */
export function reportImport({path, target, notes, mistakes}: ImportedFile): string {
  return [
    ...notes.map(({line, message}) => `${path}:${line} ${message}`),
    ...mistakes.map(({line, message}) => `${target}:${line} in the result: ${message}`),
  ]
    .map((line) => `${toPrintable(line)}\n`)
    .join('');
}

/** A line in which foreign words can neither steer the terminal nor fill it. */
function toPrintable(line: string): string {
  const printable = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return printable.length > LONGEST ? `${printable.slice(0, LONGEST)}…` : printable;
}
