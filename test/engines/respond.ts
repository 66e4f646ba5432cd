import type {Response} from '../browser/respond.js';
import type {Engine} from './engine.js';

/** Everything of one question, by its id. */
export const select = (id: string, parts = ''): string => `[data-question="${id}"] ${parts}`.trim();

/** Gives a response to a question in place of the one that it has, with pointer and keys; see `Response`. */
export async function respond(engine: Engine, id: string, response: Response): Promise<void> {
  const type = await engine.run(
    (css) => document.querySelector<HTMLElement>(css)!.dataset.type,
    select(id),
  );
  if (type === 'order' || type === 'lines') return arrange(engine, id, response.map(String));
  if (type === 'recall') {
    await engine.click({css: select(id, '.quiz-details > summary')});
    return engine.click({css: select(id, '.quiz-details button'), index: Number(response[0])});
  }
  for (const [index, part] of response.entries()) {
    const css = select(id, '.quiz-control');
    if (type === 'choice') await engine.click({css, index: Number(part)});
    else await fill(engine, css, index, String(part));
  }
}

/** Types into an input in place of what it holds, or goes through the options of a select to the one that is wanted. */
async function fill(engine: Engine, css: string, index: number, text: string): Promise<void> {
  const steps = await engine.run(
    (parts, place, wanted) => {
      const control = document.querySelectorAll<HTMLInputElement>(parts)[place]!;
      control.focus();
      if (!(control instanceof HTMLSelectElement)) return undefined;
      const labels = [...control.options].map(({label}) => label);
      return Math.max(0, labels.indexOf(wanted)) - control.selectedIndex;
    },
    css,
    index,
    text,
  );
  if (typeof steps === 'number') {
    const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
    for (let count = Math.abs(steps); count > 0; count--) await engine.press(key);
    return;
  }
  await engine.press('Control', 'KeyA');
  await engine.press('Backspace');
  if (text) await engine.type(text);
}

/** Moves items until they stand in the order of these parts of their texts, and sets the others aside. */
async function arrange(engine: Engine, id: string, texts: readonly string[]): Promise<void> {
  const item = select(id, '.quiz-items > .quiz-option');
  const readItems = () =>
    engine.run(
      (css) =>
        [...document.querySelectorAll<HTMLElement>(css)].map(({dataset, textContent}) => ({
          isAside: dataset.aside === 'true',
          text: textContent,
        })),
      item,
    );
  const press = (place: number, which: string) =>
    engine.click({css: `${item} .quiz-item > span > button:${which}`, index: place});
  let count = 0;
  for (;;) {
    const items = await readItems();
    const place = items.findIndex(
      ({isAside, text}) => isAside === texts.some((each) => text.includes(each)),
    );
    if (place < 0) break;
    await press(place, 'last-of-type');
    count++;
  }
  for (const [place, text] of texts.entries()) {
    for (;;) {
      const at = (await readItems()).findIndex((each) => each.text.includes(text));
      if (at <= place) break;
      await press(at, 'first-of-type');
      if (++count > 20) throw new Error(`The items cannot be moved to ${texts.join(', ')}`);
    }
  }
  if (count > 0) return;
  // Where everything happens to stand as wanted, there and back again.
  await press(0, 'nth-of-type(2)');
  await press(1, 'first-of-type');
}
