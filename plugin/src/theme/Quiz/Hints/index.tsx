import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Hints';
import type {ReactNode} from 'react';
import './styles.module.css';

/**
 * Hints, one after the other: closed in the server's HTML, where their summaries work without JavaScript. The summary of
 * the next hint stands in the floor, and that of an opened one heads it.
 */
export default function Hints({question, slots, act}: Props): ReactNode {
  const names = question.slots.filter((name) => name.startsWith('hint/'));
  return (
    <div className="quiz-hints">
      {names.map((name, index) => (
        <details
          key={name}
          onToggle={({currentTarget}) => {
            if (!currentTarget.open) return;
            // A hint that was read can be opened again, also after the check.
            currentTarget.dataset.read = '';
            act('hint', [question.id], index + 1);
          }}
        >
          <summary className="quiz-button quiz-quiet">
            {translate({id: 'theme.Quiz.hint', message: 'Hint {number}'}, {number: index + 1})}
          </summary>
          <div className="quiz-answer">{slots[name]}</div>
        </details>
      ))}
    </div>
  );
}
