import {Model} from 'survey-core';
import 'survey-core/survey-core.css';
import {Survey} from 'survey-react-ui';
import questions from './questions.json';

// There is no explanation as such: a text that shows when the question has a response comes nearest.
const model = new Model({
  elements: questions.flatMap(({prompt, options, key, explanation}, index) => [
    {
      type: 'radiogroup',
      name: `q${index}`,
      title: prompt,
      choices: options,
      correctAnswer: options[key],
    },
    {type: 'html', name: `e${index}`, html: explanation, visibleIf: `{q${index}} notempty`},
  ]),
});

export default function Page() {
  return <Survey model={model} />;
}
