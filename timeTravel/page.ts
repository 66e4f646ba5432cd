import type {Nodes} from 'mdast';
import {hashText} from '../plugin/src/follow/hashText.js';
import {foldWording} from '../plugin/src/follow/foldWording.js';
import {identify, readAsked} from '../plugin/src/follow/identity.js';
import type {PageQuestion} from '../plugin/src/follow/known.js';
import {isComment} from '../plugin/src/mdast/comment.js';
import type {Page as ReadPage} from '../plugin/src/page/readPage.js';
import {describeMeaning} from '../plugin/src/questions/meanings.js';

/** A question of a page at one commit: what the widget knows of it, and what tells a person which one it is. */
export interface TravelQuestion extends PageQuestion {
  /** The words of the prompt, of what it offers, and of its explanation and feedback. */
  prompt: string;
  offer: readonly string[];
  rest: string;
  /** What is right, as folded texts. */
  right: string;
  /** Texts of what responses name, by their ids. */
  texts: ReadonlyMap<string, string>;
  /** What the comment `asks: NAME` in it says. */
  name: string | undefined;
}

/** Lists the questions of a page as it was read. */
export function listQuestions({quizzes}: ReadPage): TravelQuestion[] {
  return quizzes.flatMap(({quiz, parsed}) =>
    parsed.questions.map(({question, slots, section}): TravelQuestion => {
      const read = (name: string) =>
        slots
          .filter((slot) => slot.name === name)
          .map(({children}) => toText(children))
          .join('');
      const {parts, key, texts} = describeMeaning(question, (name) => foldWording(read(name)));
      const name = question.fingerprint + hashText(question.type + readAsked(read), 5);
      return {
        question: {...question, fingerprint: name},
        source: quiz.source,
        place: `${quiz.id}/${question.id}`,
        names: [name],
        identity: identify(question, read),
        prompt: readAsked(read),
        offer: texts,
        rest: slots
          .filter(({name}) => /explanation|feedback$/.test(name))
          .map(({children}) => toText(children))
          .join(' '),
        right: key.join('\n'),
        texts: new Map(parts.map((id) => [id, foldWording(read(id))])),
        name: findName(section),
      };
    }),
  );
}

function findName(section: readonly Nodes[]): string | undefined {
  const names = section
    .filter(isComment)
    .map((node) => /asks:\s*(\S+)/.exec(JSON.stringify(node))?.[1]);
  return names.find((name) => name !== undefined);
}

/** The text of some content, as the widget has it of the compiled page. */
function toText(nodes: readonly Nodes[]): string {
  return nodes.map(readNode).join(' ').replace(/\s+/g, ' ').trim();
}

function readNode(node: Nodes): string {
  if (isComment(node)) return '';
  if ('children' in node) {
    const text = node.children.map(readNode).join('');
    return 'attributes' in node && !text ? readAttribute(node.attributes) : text;
  }
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : '';
}

/** Code with blanks in it, and the names of pictures, are attributes. */
function readAttribute(attributes: unknown): string {
  if (!Array.isArray(attributes)) return '';
  const texts = attributes as {name?: string; value?: unknown}[];
  const found = texts.find(({name}) => name === 'code' || name === 'alt')?.value;
  return typeof found === 'string' ? found : '';
}
