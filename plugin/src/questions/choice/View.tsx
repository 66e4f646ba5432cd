import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Option from '@theme/Quiz/Option';
import {useEffect, useRef} from 'react';
import type {ReactNode} from 'react';
import {shuffle} from '../../client/shuffle.js';
import type {ViewProps} from '../views.js';
import './styles.module.css';

/** Radio buttons or checkboxes. */
export function Controls(props: ViewProps<'choice'>): ReactNode {
  const {question, response = [], slots, anchor, error, isLive, outcome, respond} = props;
  const {multiple, options} = question.body;
  const group = useRef<HTMLFieldSetElement>(null);
  const shown = orderOptions(props);

  const pick = (picked: readonly string[]) =>
    respond(options.map(({id}) => id).filter((id) => picked.includes(id)));
  useEffect(() => {
    // What was picked before hydration: React leaves it alone until the next render.
    const inputs = group.current?.querySelectorAll('input') ?? [];
    const picked = shown.filter((_, index) => !isLive && inputs[index]?.checked);
    if (picked.length) pick(picked.map(({id}) => id));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the first render can meet the server's HTML
  }, []);

  return (
    <>
      <div id={`${anchor}.how`} className="quiz-how">
        {multiple
          ? translate({id: 'theme.Quiz.selectAll', message: 'Select all that apply.'})
          : translate({id: 'theme.Quiz.selectOne', message: 'Select one.'})}
      </div>
      <fieldset
        ref={group}
        className="quiz-options"
        role={multiple ? undefined : 'radiogroup'}
        aria-labelledby={`${anchor}.prompt`}
        aria-describedby={error ? `${anchor}.how ${error}` : `${anchor}.how`}
        aria-invalid={!multiple && error ? true : undefined}
        onFocus={outcome && props.expand}
      >
        {shown.map(({id, correct, block}) => {
          const name = `${question.id}/${id}`;
          const isChosen = response.includes(id);
          const isMarked = outcome && (isChosen || (props.isRevealed && correct));
          const isShown = !!outcome && isChosen;
          return (
            <Option
              key={id}
              id={`${anchor}.${id}`}
              type={multiple ? 'checkbox' : 'radio'}
              name={anchor}
              checked={isChosen}
              aria-disabled={!!outcome || undefined}
              aria-invalid={multiple && error ? true : undefined}
              isBlock={block}
              isExpanded={isShown && props.isExpanded}
              mark={isMarked ? (isChosen ? (correct ? 'right' : 'wrong') : 'missed') : undefined}
              feedback={
                isShown || props.quiz.attributes.reveal !== 'never'
                  ? slots[`${name}/feedback`]
                  : undefined
              }
              onChange={({target}) => {
                const others = multiple ? response.filter((each) => each !== id) : [];
                pick(target.checked ? [...others, id] : others);
              }}
            >
              {slots[name]}
            </Option>
          );
        })}
      </fieldset>
    </>
  );
}

/** Tells the correct options by their place: their text stands above, once. */
export function Key(props: ViewProps<'choice'>): ReactNode {
  const {selectMessage} = usePluralForm();
  const places = orderOptions(props).flatMap(({correct}, index) => (correct ? [index + 1] : []));
  return (
    <p>
      {selectMessage(
        places.length,
        translate(
          {id: 'theme.Quiz.key', message: 'Correct option: {places}|Correct options: {places}'},
          {places: places.join(', ')},
        ),
      )}
    </p>
  );
}

function orderOptions({question, seed}: ViewProps<'choice'>) {
  const {options} = question.body;
  return seed === undefined ? options : shuffle(options, seed);
}
