import {createReader} from '../../../../plugin/src/host/createReader.js';
import {lintPage} from '../../../../plugin/src/lint/lintPage.js';
import type {LintedPage, Severities} from '../../../../plugin/src/lint/lintPage.js';
import {listQuestions} from '../../../../plugin/src/lint/question.js';
import type {LintQuestion} from '../../../../plugin/src/lint/question.js';

/** What the linter says of a text, its questions, and the lines on which they begin. */
export interface LintedText extends LintedPage {
  questions: LintQuestion[];
  lines: number[];
}

/** Lints a text as if it were a file of a site in that language. */
export async function lintText(
  text: string,
  {
    path = 'docs/page.md',
    locale = 'en',
    severities = {},
  }: {path?: string; locale?: string; severities?: Severities} = {},
): Promise<LintedText> {
  const read = await createReader({locale, siteDir: '/site', markdown: {format: 'detect'}});
  const page = await read(text, path);
  if (!page) return {messages: [], summaries: [], questions: [], lines: []};
  const {source} = page;
  const questions = page.quizzes.flatMap((quiz) => listQuestions(quiz, {source, locale}));
  const lines = questions.map(({place}) => place?.start.line ?? 0);
  return {...lintPage(page, path, severities, locale), questions, lines};
}
