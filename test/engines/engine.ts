/** Keys by the names that drivers share. */
export type Key =
  'Tab' | 'Enter' | 'Space' | 'ArrowUp' | 'ArrowDown' | 'Backspace' | 'Shift' | 'Control' | 'KeyA';

/** One page in a browser engine, used from outside as a reader would; whoever opens the engine closes it. */
export interface Engine {
  /** Goes to a page. */
  open: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Runs a function in the page, which sees nothing but what it is given, and returns what it returns as JSON. */
  run: <Result, Given extends unknown[]>(
    script: (...given: Given) => Result,
    ...given: Given
  ) => Promise<Awaited<Result>>;
  /** Presses the mouse button in the middle of an element. */
  click: (target: Target) => Promise<void>;
  /** Presses keys together, such as `Shift` and `Tab`, on whatever has the focus. */
  press: (...keys: Key[]) => Promise<void>;
  /** Types a text into whatever has the focus, key by key. A line break is the key Enter. */
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** The element that a selector finds, or the one of that text among them, or of that index. */
export interface Target {
  css: string;
  text?: string;
  index?: number;
}

/** Runs in the page: finds an element and scrolls it to where nothing lies above it. */
export function findTarget({css, text, index = 0}: Target): Element {
  const found = [...document.querySelectorAll(css)].filter(
    (element) =>
      element.checkVisibility() && (text === undefined || element.textContent.trim() === text),
  )[index];
  if (!found) throw new Error(`The page has no ${css} ${text ?? ''}`);
  found.scrollIntoView({block: 'center', behavior: 'instant'});
  return found;
}
