import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Option from '@theme/Quiz/Option';
import {useEffect, useRef} from 'react';
import type {KeyProps, ViewProps} from '../views.js';
import type {ChoiceOption} from './model.js';
import {orderOptions} from './order.js';
import styles from './styles.module.css';

/** Radio buttons or checkboxes. */
export default function ChoiceView(props: ViewProps<'choice'>) {
  const {question, response = [], slots, anchor, error, isLive, isChecked, onRespond} = props;
  const {body, id} = question;
  const options = orderOptions(body, props.seed);
  const group = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    // What was picked before hydration: React leaves it alone until the next render.
    const inputs = isLive ? undefined : group.current?.querySelectorAll<HTMLInputElement>('input');
    const picked = options.filter((_, index) => inputs?.[index]?.checked).map((option) => option.id);
    if (picked.length) onRespond(picked);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the first render can meet the server's HTML
  }, []);

  const change = (option: ChoiceOption, isChosen: boolean) => {
    const next = body.options
      .map((each) => each.id)
      .filter((each) => (each === option.id ? isChosen : body.multiple && response.includes(each)));
    onRespond(next.length ? next : undefined);
  };

  return (
    <>
      <p id={`${anchor}.how`} className={styles.how}>
        {body.multiple
          ? translate({id: 'theme.Quiz.selectAll', message: 'Select all that apply.'})
          : translate({id: 'theme.Quiz.selectOne', message: 'Select one.'})}
      </p>
      <fieldset
        ref={group}
        className={styles.options}
        role={body.multiple ? 'group' : 'radiogroup'}
        aria-labelledby={`${anchor}.prompt`}
        aria-describedby={`${anchor}.how${error ? ` ${error}` : ''}`}
        aria-invalid={error && !body.multiple ? true : undefined}
        onFocus={isChecked ? props.onExpand : undefined}
      >
        {options.map((option) => {
          const slot = `${id}/${option.id}`;
          const isChosen = response.includes(option.id);
          const mark = isChosen ? (option.correct ? 'right' : 'wrong') : option.correct && 'missed';
          const isMarked = isChecked && (isChosen || props.isRevealed);
          const isShown = isChecked && isChosen;
          return (
            <Option
              key={option.id}
              id={`${anchor}.${option.id}`}
              type={body.multiple ? 'checkbox' : 'radio'}
              name={anchor}
              isChosen={isChosen}
              isLocked={isChecked}
              isBlock={!!option.block}
              isInvalid={!!error && !!body.multiple}
              mark={isMarked ? mark : undefined}
              feedback={isShown || props.isOpen ? slots[`${slot}/feedback`] : undefined}
              isExpanded={isShown && props.isExpanded}
              onChange={(next) => change(option, next)}
            >
              {slots[slot]}
            </Option>
          );
        })}
      </fieldset>
    </>
  );
}

/** Tells the correct options by their place: their text stands above, once. */
export function ChoiceKey({question: {body}, seed}: KeyProps<'choice'>) {
  const {selectMessage} = usePluralForm();
  const places = orderOptions(body, seed).flatMap(({correct}, index) => (correct ? [index + 1] : []));
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
