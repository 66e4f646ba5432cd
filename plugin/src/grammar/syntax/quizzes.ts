import type {ParseContext, TokenizeContext} from 'micromark-util-types';

/** Where a quiz stands in the document, as offsets. The end is exclusive. */
export interface QuizRange {
  start: number;
  end: number;
  isClosed: boolean;
}

const rangesByParse = new WeakMap<ParseContext, QuizRange[]>();

/** Remembers where a quiz stands. micromark tokenizes the content of a quiz afterwards, so that content can ask. */
export function addQuiz({parser}: TokenizeContext, range: QuizRange): void {
  const ranges = rangesByParse.get(parser);
  if (ranges) ranges.push(range);
  else rangesByParse.set(parser, [range]);
}

/** The quizzes around the current point of a tokenizer, the outermost first. */
export function quizzesAround(context: TokenizeContext): QuizRange[] {
  const {offset} = context.now();
  const ranges = rangesByParse.get(context.parser) ?? [];
  return ranges.filter(({start, end}) => start <= offset && offset < end);
}

/** Whether the current point of a tokenizer is in a quiz. */
export function isInQuiz(context: TokenizeContext): boolean {
  return quizzesAround(context).length > 0;
}

/** Whether the document has a quiz, as far as it has been read. */
export function hasQuiz({parser}: TokenizeContext): boolean {
  return rangesByParse.has(parser);
}
