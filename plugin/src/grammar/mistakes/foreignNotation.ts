import type {Says} from './foreignMarks.js';

/** How a block with a question of another system begins, and what makes sure that it is one. */
export interface ForeignNotation {
  /** What a message calls the block. */
  block: string;
  /** The first line of a block, without what stands before it. A group of it may be the name of the block, or its title. */
  opener: RegExp;
  /** What that group has to say. */
  says?: Says;
  /** The line behind the block. Without it, the block is its first line. */
  end?: RegExp;
  /** What one of its lines must have, the first one included. */
  proof?: RegExp;
  /** What `quiz:import` needs besides the file. Nothing where it cannot read such a block. */
  arguments?: string;
  /** What an author does who only wants to show the notation. */
  showing?: string;
  /** Whether the block is a component, which is left alone where the page defines one of that name. */
  isComponent?: true;
  /** Whether the block begins behind a comment. */
  isComment?: true;
  /** Whether plugins of Docusaurus use the notation. On a site where quizzes have another name, one of them may be at work. */
  isOfPlugins?: true;
}
