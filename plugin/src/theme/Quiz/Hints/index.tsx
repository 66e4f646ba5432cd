import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Hints';
import type {ReactNode} from 'react';
import './styles.module.css';

/** Hints, one after the other: closed in the server's HTML, where their summaries work without JavaScript. */
export default function Hints({question, slots, hints, act}: Props): ReactNode {
  const names = question.slots.filter((name) => name.startsWith('hint/'));
  return (
    <div className="quiz-hints">
      {names.map((name, index) => (
        <details
          key={name}
          onToggle={({currentTarget}) =>
            currentTarget.open && act('hint', [question.id], index + 1)
          }
        >
          <summary className="quiz-button">
            {translate({id: 'theme.Quiz.hint', message: 'Hint {number}'}, {number: index + 1})}
          </summary>
          <div className="quiz-answer">{slots[name]}</div>
        </details>
      ))}
      {hints > 0 && (
        <small>
          {translate(
            {id: 'theme.Quiz.hints', message: 'Hints used: {hints} / {count}'},
            {hints, count: names.length},
          )}
        </small>
      )}
    </div>
  );
}
