import type {QuizEvent} from './reducer.js';

/** Moves the focus to what an event is about, so that it is never lost with a button that went away. */
export function moveFocus(root: HTMLElement, {type, ids}: QuizEvent, isEnd: boolean): void {
  const question = (id: string) => `[data-question="${id}"]`;
  if (type === 'check') {
    const verdict = isEnd ? '[data-results]' : `${question(ids[0] ?? '')} [data-verdict]`;
    root.querySelector<HTMLElement>(verdict)?.focus({preventScroll: true});
  } else if (type === 'retry' || type === 'reset') {
    const controls = ids.map((id) => `${question(id)} fieldset :is(input, select, textarea)`);
    root.querySelector<HTMLElement>(controls.join())?.focus();
  }
}
