import type {Heading, Nodes, Paragraph, RootContent, ThematicBreak} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';

import {isComment} from '../mdast/comment.js';
import type {Context} from '../grammar/context.js';
import {firstLineOf, lastLineOf, sourceOf, splitLines} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import {walk} from '../mdast/walk.js';

declare module 'mdast' {
  interface ThematicBreakData {
    /** Made from a heading that swallowed it, which has been reported. */
    swallowed?: boolean;
  }
}

/** What stands between two separators, with the separator before it for messages about emptiness. */
export interface Section {
  blocks: RootContent[];
  separator: ThematicBreak | undefined;
}

/** The title of a quiz: the text in brackets after its name. */
export function takeTitle(quiz: ContainerDirective): Paragraph | undefined {
  const first = quiz.children[0];
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return undefined;
  quiz.children.shift();
  return first.children.length > 0 ? first : undefined;
}

/** Turns headings into what they were meant as, so that none reaches the table of contents and one mistake stays one. */
export function replaceHeadings(quiz: ContainerDirective, {source, problems}: Context): void {
  walk(quiz, (heading, index, parent) => {
    if (heading.type !== 'heading' || !parent || index === undefined) return undefined;
    if (isTable(heading, parent.children.slice(0, index), source)) {
      (parent.children as RootContent[]).splice(index, 1, toParagraph(heading));
      return index + 1;
    }
    // Only among the quiz's own blocks could it have been a separator.
    const setext = parent === quiz && isUnderlined(sourceOf(source, heading));
    problems.push(
      setext
        ? {rule: 'swallowed-separator', place: lastLineOf(source, heading)}
        : {
            rule: 'heading-in-quiz',
            place: heading.position,
            ...(isUnderlined(sourceOf(source, heading), '=') && WITHOUT_EQUALS),
          },
    );
    const replacement = setext ? splitHeading(heading) : [toBold(heading)];
    (parent.children as RootContent[]).splice(index, 1, ...replacement);
    return index + replacement.length;
  });
}

const WITHOUT_EQUALS = {
  actual: 'line of `=` directly under text, which makes a heading',
  expected: 'bold text, and no such line',
  note: 'write `---` with blank lines around it if it was meant to separate two questions',
};

/** Whether a heading was meant as the table of `::match`, of which a line of hyphens below the header has no bars. */
function isTable(heading: Heading, above: readonly Nodes[], source: Source): boolean {
  const last = above.findLast((block) => !isComment(block));
  if (last?.type !== 'leafDirective' || last.name !== 'match') return false;
  const text = sourceOf(source, heading);
  return text.includes('|') && isUnderlined(text);
}

/** Whether the last of several lines is one of hyphens, or of another sign. */
function isUnderlined(text: string, sign = '-'): boolean {
  const [last = '', ...above] = splitLines(text.trimEnd()).reverse();
  const line = last.replace(/^[\s>]+/, '');
  return above.length > 0 && line !== '' && !line.replaceAll(sign, '');
}

function splitHeading({children, position}: Heading): RootContent[] {
  const place = {...(position && {position})};
  return [
    {type: 'paragraph', children, ...place},
    {type: 'thematicBreak', data: {swallowed: true}, ...place},
  ];
}

function toParagraph({children, position}: Heading): Paragraph {
  return {type: 'paragraph', children, ...(position && {position})};
}

function toBold({children, position}: Heading): Paragraph {
  return {type: 'paragraph', children: [{type: 'strong', children}], ...(position && {position})};
}

/** Cuts a quiz at its `---` lines; an empty part is a mistake. */
export function splitSections(quiz: ContainerDirective, {source, problems}: Context): Section[] {
  const sections: Section[] = [{blocks: [], separator: undefined}];
  for (const block of quiz.children as RootContent[]) {
    if (block.type === 'thematicBreak') sections.push({blocks: [], separator: block});
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.filter((section, index) => {
    if (!section.blocks.every(isComment)) return true;
    const separator = section.separator ?? sections[index + 1]?.separator;
    if (separator?.data?.swallowed) return false;
    const place = separator ? separator.position : firstLineOf(source, quiz);
    problems.push(
      separator
        ? {rule: 'empty-section', place}
        : {rule: 'empty-section', place, actual: 'quiz without content', expected: 'a question'},
    );
    return false;
  });
}
