import type {Engine} from './engine.js';
import {select} from './respond.js';

/** How many elements of the page are seen. */
export const countSeen = (engine: Engine, css: string) =>
  engine.run(
    (parts) =>
      [...document.querySelectorAll(parts)].filter((each) => each.checkVisibility()).length,
    css,
  );

/** Whether what has the focus of the keyboard is meant by a selector. */
export const hasFocus = (engine: Engine, css: string) =>
  engine.run((parts) => document.activeElement!.matches(parts), css);

/** The kind of verdict that a question has; empty where it has none. */
export const readVerdict = (engine: Engine, id: string) =>
  engine.run(
    (css) => document.querySelector<HTMLElement>(css)?.dataset.verdict ?? '',
    select(id, '[data-verdict]'),
  );

/** What a question says of its response, and the response itself. */
export const readState = (engine: Engine, id: string) =>
  engine.run((css) => {
    const list = <E extends Element>(parts: string) => [
      ...document.querySelectorAll<E>(`${css} ${parts}`),
    ];
    return {
      verdict: list<HTMLElement>('[data-verdict]').map(({dataset}) => dataset.verdict),
      marks: list<HTMLElement>('[data-mark]').map(({dataset}) => dataset.mark ?? ''),
      given: list<HTMLInputElement>('.quiz-control').map((control) =>
        /radio|checkbox/.test(control.type) ? control.checked : control.value,
      ),
      items: list('.quiz-item > div').map(({textContent}) => textContent),
    };
  }, select(id));
