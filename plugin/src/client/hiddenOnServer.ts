/**
 * Properties of a part that only works with the script: the server's HTML hides it by itself, since it also goes where no
 * style sheet goes. Once the browser has taken over, `useQuiz` shows what has the class `quiz-button` or `quiz-progress`.
 */
export const hiddenOnServer = {
  hidden: typeof document === 'undefined',
  // To show it by rendering would take a second render of each question.
  suppressHydrationWarning: true,
};
