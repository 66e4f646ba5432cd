/** Names of blocks that hold a quiz and nothing else, beside those with `quiz` in them. */
const QUIZZES: ReadonlySet<string> = new Set([
  'mcq',
  'mcqs',
  'mchoice',
  'multiplechoice',
  'singlechoice',
  'truefalse',
  'knowledgecheck',
  'selfcheck',
  'selftest',
  'fillintheblank',
  'fillintheblanks',
  'fillin',
  'flashcard',
  'flashcards',
  'trivia',
  'parsonsprob',
  'clickablearea',
  'shortanswer',
]);

/** Names of blocks that may hold a question, and are used for other content, too. */
const QUESTIONS: ReadonlySet<string> = new Set([
  'question',
  'questions',
  'exercise',
  'exercises',
  'exam',
  'choice',
  'choices',
  'challenge',
  'problem',
]);

/** How the title of a block with a question begins. */
const TITLE = /^["'\s]*(?:(?:pop |mini)?quiz|question|knowledge check|test your|check your)\b/i;

/** What the name of a block, or its title, has to say. */
export type Says = 'quiz' | 'question' | 'title';

/**
 * Whether the name of a block, or its title, says that a question is in it.
 *
 *     pop-quiz, Multiple_Choice   → quiz, and so question
 *     exercise                    → question
 *     "Question 1", Quiz: ports   → title
 */
export function says(what: Says, written: string): boolean {
  if (what === 'title') return TITLE.test(written);
  const name = written.toLowerCase().replace(/[-_]/g, '');
  return name.includes('quiz') || QUIZZES.has(name) || (what === 'question' && QUESTIONS.has(name));
}

/** An option of a task list. */
export const OPTION = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/;

/** An option that is marked as correct. */
export const MARKED =
  /^[\s>]*(?:(?:[-*+]|\d+[.)]|[A-Za-z][.)])\s+)?(?:\[[xX✓✔]\]|\([xX*]\)|[☑✅✓✔])\s|(?:[✓✔✅☑]|\((?:correct|right)\))\s*$/;

/** An option that is marked as correct, a line that tells the answer, or an answer in JSON. */
export const KEY = new RegExp(
  String.raw`${MARKED.source}|^[\s>]*(?:[-*+]\s+)?(?:correct[ _-]?)?(?:answers?|solution|correct)\s*[:=]|["'](?:correct[ _-]?)?(?:answers?|solution)["']\s*:`,
  'i',
);
