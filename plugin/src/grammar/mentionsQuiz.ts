import {mentionsForeign} from './mistakes/foreign.js';
import {DEFAULT_NAME, meansQuiz} from './names.js';

/** What nobody sees between the letters of a name. */
const UNSEEN = String.raw`[\p{Cf}\p{Mn}]*`;

/** Whether a document can hold a quiz, also one of another system, or settings for quizzes: most documents of most sites do not. */
export function mentionsQuiz(text: string, quizName: string = DEFAULT_NAME): boolean {
  const {length} = quizName;
  const letters = [...quizName].join(UNSEEN);
  // The word itself, that of the front matter, or the name of a block that has about as many letters.
  const mention = new RegExp(
    String.raw`(?:${letters}|quiz)|:::([a-z][\w-]{${Math.max(0, length - 2)},${length}})(?![\w-])`,
    'giu',
  );
  for (const [, name = quizName] of text.matchAll(mention)) {
    if (meansQuiz(name, quizName)) return true;
  }
  return mentionsForeign(text);
}
