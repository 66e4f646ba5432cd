import Quiz from 'react-quiz-component';
import questions from './questions.json';

const quiz = {
  quizTitle: 'Live API vocabulary',
  questions: questions.map(({prompt, options, key, explanation}) => ({
    question: prompt,
    questionType: 'text',
    answerSelectionType: 'single',
    answers: options,
    correctAnswer: `${key + 1}`,
    explanation,
    point: '1',
  })),
};

export default function Page() {
  return <Quiz quiz={quiz} />;
}
