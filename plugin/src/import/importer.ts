import type {AuthoredQuiz} from './authored.js';

/** Something that could not be carried over as it was, at a 1-based line of what was imported. */
export interface Note {
  line: number;
  message: string;
}

/**
 * What an importer makes of a file: quizzes, or the page itself, in which quizzes have taken the place of the old ones.
 */
export type Imported = {notes: Note[]} & ({quizzes: AuthoredQuiz[]} | {page: string});

/**
 * Reads a file of another system. It never throws. What cannot be imported gets a note. In a page, blocks with quizzes get
 * the given name; default `quiz`.
 */
export type Importer = (text: string, path: string, name?: string) => Promise<Imported>;

/** Notes what happened to something at a 1-based line. */
export type AddNote = (line: number, message: string) => void;
