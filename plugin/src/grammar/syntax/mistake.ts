import type {Point as MicromarkPoint} from 'micromark-util-types';
import type {Point, Position} from 'unist';

/** What can be wrong with the marks of a quiz. Examples with `:::quiz` stand for leaf directives too. */
export type MistakeKind =
  /** `:::Quiz` */
  | 'letter-case'
  /** `::: quiz`, `:::quiz [Title]` */
  | 'space'
  /** `：：：quiz`, `::：quiz` */
  | 'wide-colons'
  /** An invisible character before or in the fence. */
  | 'invisible'
  /** `:::quiz{#id}[Title]` */
  | 'order'
  /** `:::quiz Title` */
  | 'text'
  /** `:::quiz[Title`, with no `]` before the next blank line or fence. */
  | 'label'
  /** `:::quiz{#id shuffle=}` */
  | 'attributes'
  /** `:::quiz` without a `:::`. */
  | 'unclosed'
  /** A `:::` that closes its quiz, but has full-width colons or invisible characters. */
  | 'odd-closer'
  /** A `:::` in or after a quiz that closes nothing. */
  | 'stray-fence'
  /** A fence or a leaf directive inside a paragraph. */
  | 'in-paragraph'
  /** `{#a #b}`: an attribute that stands twice. The last one counts, as in every directive. */
  | 'twice'
  /** `[[` without `]]`. */
  | 'open-blank';

/** A mistake that the parser found, and its place. */
export interface Mistake {
  kind: MistakeKind;
  position: Position;
}

declare module 'unist' {
  interface Data {
    /** Mistakes in the marks of a quiz, in the order of the text. Absent if there are none. */
    mistakes?: Mistake[];
  }
}

/** Makes a mistake from two points of a tokenizer. */
export function toMistake(kind: MistakeKind, start: MicromarkPoint, end: MicromarkPoint): Mistake {
  return {kind, position: {start: toPoint(start), end: toPoint(end)}};
}

function toPoint({line, column, offset}: MicromarkPoint): Point {
  return {line, column, offset};
}
