import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {hiddenOnServer} from '../../client/hiddenOnServer.js';
import {nameInputError, nameOutcome} from '../../client/verdicts.js';
import {Group} from '../Group.js';
import type {ViewProps} from '../view.js';
import {isKept} from './grade.js';

/** Items to be moved up and down; where there are wrong ones, they can be set aside. */
export function Order(props: ViewProps<'order' | 'lines'>): ReactNode {
  const {
    question,
    slots,
    anchor,
    outcome,
    errors: [error],
    respond,
    check,
    act,
    say,
  } = props;
  const {items, key} = question.body;
  const {response = items} = props;
  const hasWrong = items.length > key.length;
  const aside = translate({id: 'theme.Quiz.aside', message: 'Set aside'});

  const renderItem = (item: string, place: number) => {
    const id = `${anchor}.${item}`;
    const isUsed = response.includes(item);
    const isRight = isKept(question.body, response, place);
    const mark = outcome && isUsed ? (isRight ? 'right' : 'wrong') : undefined;
    const others = response.filter((each) => each !== item);

    const renderButton = (
      name: string,
      sign: string,
      to: number | undefined,
      isPressed?: boolean,
    ) => {
      const isPossible = to === undefined ? others.length > 0 : to >= 0 && to <= others.length;
      const move = (button: HTMLElement) => {
        const moved =
          to === undefined ? others : [...others.slice(0, to), item, ...others.slice(to)];
        respond(moved);
        // Where the browser moves the item, the focus would be lost.
        button.focus();
        const text = document.getElementById(id)?.textContent ?? '';
        say(
          to === undefined
            ? `${text}: ${aside}`
            : translate(
                {id: 'theme.Quiz.moved', message: '{item}, now {place} of {count}'},
                {item: text, place: to + 1, count: moved.length},
              ),
        );
      };
      return (
        <button
          type="button"
          className="quiz-button"
          onClick={({currentTarget}) => isPossible && move(currentTarget)}
          aria-label={name}
          aria-describedby={id}
          aria-pressed={isPressed}
          aria-disabled={!isPossible}
          {...hiddenOnServer}
        >
          {sign}
        </button>
      );
    };
    return (
      <li key={item} className="quiz-option" data-mark={mark} data-aside={!isUsed}>
        <div className="quiz-item">
          <div id={id}>{slots[item]}</div>
          {!outcome && (
            <span>
              {isUsed &&
                renderButton(translate({id: 'theme.Quiz.up', message: 'Move up'}), '↑', place - 1)}
              {isUsed &&
                renderButton(
                  translate({id: 'theme.Quiz.down', message: 'Move down'}),
                  '↓',
                  place + 1,
                )}
              {hasWrong && renderButton(aside, aside, isUsed ? undefined : others.length, !isUsed)}
            </span>
          )}
        </div>
        {outcome && <small className="quiz-mark">{mark ? nameOutcome(mark) : aside}</small>}
      </li>
    );
  };
  return (
    <Group
      view={props}
      how={translate({id: 'theme.Quiz.order', message: 'Put these in order.'})}
      error={
        error && (
          <>
            {nameInputError(error)}{' '}
            <button
              type="button"
              className="quiz-button"
              onClick={() => {
                respond(items);
                // With the message, the button goes: where there is no verdict to go on to, the first control has the focus.
                if (check) check();
                else act('retry', [question.id]);
              }}
            >
              {translate({id: 'theme.Quiz.already', message: 'It is right already'})}
            </button>
          </>
        )
      }
    >
      <ol className="quiz-items">
        {response.concat(items.filter((item) => !response.includes(item))).map(renderItem)}
      </ol>
    </Group>
  );
}
