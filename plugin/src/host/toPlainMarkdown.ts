import type {Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';

import {wrapInline} from '../mdast/wrapInline.js';
import type {IdentifiedQuestion} from '../page/quiz.js';
import type {PageQuiz} from '../page/readPage.js';
import type {QuestionParser} from '../questions/contract.js';
import {PARSERS} from '../questions/parsers.js';
import type {QuestionType} from '../questions/types.js';
import {keepFootnotes} from '../remark/keepFootnotes.js';
import {reportProblems, reportOnConsole} from '../remark/report.js';
import {readSlot, showPlain} from '../remark/showPlain.js';
import {createReader} from './createReader.js';
import type {ReaderOptions} from './createReader.js';

/** How a page is turned into plain Markdown. */
export interface PlainMarkdownOptions extends ReaderOptions {
  /** Of the file, for messages, and for its format where the site tells that by the ending. Default `page.md`. */
  path?: string;
  /** What stands above the answers. Default `Answers`. */
  summary?: string;
}

/**
 * A page with its quizzes as Markdown that needs no plugin: each with its prompts and what they offer, options unticked,
 * and all answers in one `<details>` at the end of the page. Answers that the page never reveals stay out. The rest is as
 * the host's parser gets it; a page without quizzes stays as it is. Rejects with an `Error` that lists the mistakes in the
 * quizzes, and with the parser's own error.
 *
 *     :::quiz                               Which planet is the largest?
 *     Which planet is the largest?          - [ ] Mars
 *     - [ ] Mars                      →     - [ ] Jupiter
 *     - [x] Jupiter                         <details><summary>Answers</summary>
 *     :::                                   **Which planet is the largest?** Jupiter </details>
 */
export async function toPlainMarkdown(
  page: string,
  {path = 'page.md', summary = 'Answers', ...options}: PlainMarkdownOptions = {},
): Promise<string> {
  const read = await createReader(options);
  const found = await read(page, path);
  if (!found) return page;
  const {siteDir = process.cwd()} = options;
  const {VFile} = await import('vfile');
  const {quizName: name} = found.source;
  const report = {name, siteDir, onProblem: 'throw', report: reportOnConsole} as const;
  reportProblems(found.problems, new VFile({path}), report);
  if (found.error) throw found.error;
  if (found.quizzes.length === 0) return page;
  // Only for those who export pages: it takes a second processor.
  const {loadWriter} = await import('../import/print/write.js');
  const write = await loadWriter();
  const print = (children: RootContent[]): string => write({type: 'root', children}).trimEnd();
  keepFootnotes(found);
  const lines = [...found.source.lines];
  // From the last one, so that the lines of those before it keep their numbers.
  for (const quiz of found.quizzes.toReversed()) replaceLines(lines, quiz, print(showPlain(quiz)));
  const text = lines.join('\n').trimEnd();
  const answers = print(found.quizzes.flatMap(listAnswers));
  if (!answers) return `${text}\n`;
  return `${text}\n\n<details>\n<summary>${escape(summary)}</summary>\n\n${answers}\n\n</details>\n`;
}

/** Puts a text in the place of a quiz, behind what stands before its fences: the marks of quotations, and space. */
function replaceLines(lines: string[], {node}: PageQuiz, text: string): void {
  const {start, end} = node.position ?? {};
  if (!start || !end) return;
  const first = (lines[start.line - 1] ?? '').slice(0, start.column - 1);
  const next = first.replace(/[^\s>]/g, ' ');
  const shown = text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : next) + line).trimEnd());
  lines.splice(start.line - 1, end.line - start.line + 1, ...shown);
}

function listAnswers({attributes, parsed}: PageQuiz): RootContent[] {
  return attributes.reveal === 'never' ? [] : parsed.questions.flatMap(showAnswer);
}

/** What is right, and why, below what was asked. */
function showAnswer({question, slots}: IdentifiedQuestion): RootContent[] {
  const read = (name: string): Nodes[] => readSlot(slots, name);
  const [asked] = wrapInline(read('prompt'));
  const heading: Paragraph[] =
    asked?.type === 'paragraph' && asked.children.length > 0
      ? [
          {
            type: 'paragraph',
            children: [{type: 'strong', children: asked.children.flatMap(weaken)}],
          },
        ]
      : [];
  const parser: Pick<QuestionParser<QuestionType>, 'showKey'> = PARSERS[question.type];
  const key = parser.showKey?.(question.body, read) ?? read('key');
  const answer = [...key, ...read('explanation')];
  // Those of links stand where the quiz was.
  const shown = wrapInline(answer).filter(({type}) => type !== 'definition');
  return [...heading, ...shown];
}

/** Inline content without bold words, for a text that is bold as a whole. */
function weaken(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap(weaken);
  return node.type === 'strong' ? children : [{...node, children}];
}

/** Text between tags, in HTML as in MDX. */
function escape(text: string): string {
  return text.replace(/[&<{]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
