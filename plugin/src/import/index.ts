import {importGift} from './gift/index.js';
import type {Importer} from './importer.js';
import {importMdbookQuiz} from './mdbook/index.js';
import {importMkdocsQuiz} from './tagged/mkdocsQuiz.js';
import {importQuizdown} from './quizdown/index.js';
import {importStarlightQuiz} from './tagged/starlightQuiz.js';

/** The formats that can be imported, by the names of their systems. */
export const IMPORTERS = {
  gift: importGift,
  'mdbook-quiz': importMdbookQuiz,
  'mkdocs-quiz': importMkdocsQuiz,
  quizdown: importQuizdown,
  'starlight-quiz': importStarlightQuiz,
} as const satisfies Record<string, Importer>;

export type ImportFormat = keyof typeof IMPORTERS;

/**
 * Finds the format of a file by its extension, or else by its content; nothing when neither of them tells.
 *
 * - `bank.gift` is `gift`, and `quiz.toml` is `mdbook-quiz`.
 * - A page with a line `<quiz>` is `mkdocs-quiz`, and a page with a line `<Quiz id="a">` is `starlight-quiz`.
 */
export function detectFormat(text: string, path: string): ImportFormat | undefined {
  if (/\.gift(?:\.txt)?$/i.test(path)) return 'gift';
  if (/\.toml$/i.test(path)) return 'mdbook-quiz';
  if (/^[ \t]*<quiz>|^<\?quiz\?>|^quiz-start\b/m.test(text)) return 'mkdocs-quiz';
  if (/^[ \t]*<Quiz(?=[\s>])/m.test(text)) return 'starlight-quiz';
  if (/\{\{<\s*quizdown|class="quizdown"|^[ \t]*(?:`{3,}|~{3,})[ \t]*quizdown\b/m.test(text))
    return 'quizdown';
  if (/^(?:shuffleAnswers|shuffleQuestions|nQuestions)\s*:/m.test(text)) return 'quizdown';
  const isMarkdown = /\.mdx?$/i.test(path);
  return !isMarkdown && /^::(?:(?!::).)*::.*\{|^\$CATEGORY:/m.test(text) ? 'gift' : undefined;
}
