import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef} from 'react';
import type {ReactNode} from 'react';

import {hiddenOnServer} from '../../client/hiddenOnServer.js';
import {Group} from '../Group.js';
import type {Share, ViewProps} from '../view.js';
import {isKept} from './grade.js';

type Props = ViewProps<'order' | 'lines'>;

/** Items to be moved up and down; where there are wrong ones, they can be set aside. */
export function Order(props: Props): ReactNode {
  const {question, slots, anchor, marked = [], isClosed, parts, respond, say} = props;
  const {items, key} = question.body;
  const {response = items} = props;
  const list = useRef<HTMLOListElement>(null);
  const hasWrong = items.length > key.length;
  const unused = items.filter((item) => !response.includes(item));
  const aside = translate({id: 'theme.Quiz.aside', message: 'Set aside'});

  const isBrowser = useIsBrowser();
  useEffect(() => {
    // Code of an item wraps, so nobody needs to reach it in order to scroll. The host makes it anew in the browser.
    list.current?.querySelectorAll('pre').forEach((pre) => pre.removeAttribute('tabindex'));
  }, [isBrowser]);

  const renderItem = (item: string, place: number) => {
    const id = `${anchor}.${item}`;
    const isUsed = response.includes(item);
    const others = response.filter((each) => each !== item);
    // Joins that were there at the last check: what the score counts.
    const before = marked.indexOf(item) - 1;
    const isJoined = isUsed && place > 0 && marked[before] === response[place - 1];
    const join = isJoined
      ? isKept(question.body, marked, before + 1)
        ? 'right'
        : 'wrong'
      : undefined;

    const renderButton = (
      name: string,
      sign: ReactNode,
      to: number | undefined,
      isStop = true,
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
          // One that does nothing is no stop for the keyboard, but keeps the focus that it has.
          tabIndex={isStop && isPossible ? undefined : -1}
          {...hiddenOnServer}
        >
          {sign}
        </button>
      );
    };
    return (
      <li key={item} className="quiz-option" data-aside={!isUsed}>
        {join && parts && (
          <span className="quiz-disc quiz-join" data-mark={join}>
            <parts.Mark on="join" of={join} isHidden />
          </span>
        )}
        <div className="quiz-item">
          <div id={id}>{slots[item]}</div>
          {!isClosed && (
            <span>
              {isUsed &&
                renderButton(translate({id: 'theme.Quiz.up', message: 'Move up'}), '↑', place - 1)}
              {isUsed &&
                renderButton(
                  translate({id: 'theme.Quiz.down', message: 'Move down'}),
                  '↓',
                  place + 1,
                  // Two stops a row: what moving down does, moving up does as well.
                  !hasWrong || place < 1,
                )}
              {hasWrong &&
                renderButton(
                  aside,
                  isUsed ? <u>↓</u> : '↑',
                  isUsed ? undefined : others.length,
                  true,
                  !isUsed,
                )}
            </span>
          )}
        </div>
      </li>
    );
  };
  return (
    <Group
      view={props}
      how={
        hasWrong
          ? translate({
              id: 'theme.Quiz.orderAside',
              message: 'Put the lines in order, and set aside what does not belong.',
            })
          : translate({id: 'theme.Quiz.order', message: 'Put these in order.'})
      }
    >
      <ol ref={list} className="quiz-items">
        {response.map(renderItem).concat(
          // There from the start, so that nothing moves when what was set aside is restored.
          hasWrong ? (
            <li key="" className="quiz-rest">
              {aside}
            </li>
          ) : (
            []
          ),
          unused.map(renderItem),
        )}
      </ol>
    </Group>
  );
}

/** How many joins are right, which is what the score counts, and how many lines cost points. */
export function measureOrder({question, response = []}: Props): Share {
  const {body} = question;
  return {
    right: response.filter((_, place) => place > 0 && isKept(body, response, place)).length,
    count: body.key.length - 1,
    extra: response.filter((id) => !body.key.includes(id)).length,
  };
}
