import {Explanation, MCQ, Option, Quiz} from 'popizz';
import 'popizz/styles.css';
import questions from './questions.json';

export default function Page() {
  return (
    <Quiz>
      {questions.map(({prompt, options, key, explanation}) => (
        <MCQ key={prompt} question={prompt}>
          {options.map((option, index) => (
            <Option key={option} correct={index === key}>
              {option}
            </Option>
          ))}
          <Explanation>{explanation}</Explanation>
        </MCQ>
      ))}
    </Quiz>
  );
}
