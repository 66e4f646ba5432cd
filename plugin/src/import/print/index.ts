import type {Paragraph, RootContent, ThematicBreak} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {DEFAULT_NAME} from '../../grammar/names.js';
import {loadWriter} from './write.js';
import type {AuthoredQuiz} from '../authored.js';
import {sanitizeQuiz} from '../sanitize/quiz.js';
import {buildSection} from './section.js';

/**
 * Writes quizzes as `:::quiz` blocks, or blocks of another name, with a blank line between them. Whoever reads them gets the same quizzes. Nothing in
 * the result runs as code, whatever the quizzes hold, and whether it is read as Markdown or as MDX, with `remark-math` or
 * without.
 */
export async function printQuizzes(
  quizzes: readonly AuthoredQuiz[],
  name: string = DEFAULT_NAME,
): Promise<string> {
  const write = await loadWriter();
  return write({
    type: 'root',
    children: quizzes.map((quiz) => buildQuiz(sanitizeQuiz(quiz), name)),
  });
}

const SEPARATOR: ThematicBreak = {type: 'thematicBreak'};

function buildQuiz(
  {title = [], id, attributes, introduction, questions}: AuthoredQuiz,
  name: string,
) {
  const sections = questions.map(buildSection);
  if (introduction) sections.unshift(introduction);
  const label: Paragraph = {
    type: 'paragraph',
    data: {directiveLabel: true},
    children: [{type: 'label', children: title}],
  };
  const blocks = sections.flatMap((section, index): RootContent[] =>
    index > 0 ? [SEPARATOR, ...section] : section,
  );
  const children = [...(title.length > 0 ? [label] : []), ...blocks];
  const written = Object.entries(attributes ?? {}).map(([key, value]) => [key, String(value)]);
  return {
    type: 'containerDirective',
    name,
    attributes: {...(id && {id}), ...(Object.fromEntries(written) as Record<string, string>)},
    children: children as ContainerDirective['children'],
  } satisfies ContainerDirective;
}
