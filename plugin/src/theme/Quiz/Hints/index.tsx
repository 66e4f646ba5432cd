import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Quiz/Hints';
import {useEffect, useRef} from 'react';
import type {ReactNode} from 'react';
import './styles.module.css';

/** Hints, one after the other: closed in the server's HTML, where their summaries work without JavaScript. */
export default function Hints({question, part, hints, act}: Props): ReactNode {
  const names = question.slots.filter((name) => name.startsWith('hint/'));
  const count = names.length;
  const root = useRef<HTMLDivElement>(null);
  const isUsed = hints > 0;
  useEffect(() => {
    const list = root.current?.querySelectorAll('details') ?? [];
    // After a reset none is open.
    return () => list.forEach((hint) => isUsed && hint.removeAttribute('open'));
  }, [isUsed]);
  if (!count) return null;
  return (
    <div ref={root} className="quiz-hints">
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
          <div className="quiz-answer">{part(name)}</div>
        </details>
      ))}
      {isUsed && (
        <small>
          {translate(
            {id: 'theme.Quiz.hints', message: 'Hints used: {hints} / {count}'},
            {hints, count},
          )}
        </small>
      )}
    </div>
  );
}
