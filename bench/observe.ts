/** What a page tells of itself while it runs. */
export interface Observed {
  /** Tasks that blocked the page for more than 50 ms. */
  tasks: {start: number; duration: number}[];
  /** When the first content was painted. */
  paint: number;
  /** How much moved that the reader had not touched. */
  shifts: number[];
  /** From input to the next paint, by the number of the interaction. */
  interactions: Record<number, number>;
}

declare global {
  interface Window {
    observed: Observed;
  }
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Collects in `window.observed` what the browser measures; runs in the page before anything else. */
export function observe(): void {
  const observed: Observed = {tasks: [], paint: Infinity, shifts: [], interactions: {}};
  window.observed = observed;
  const collect = (
    type: string,
    add: (entry: PerformanceEntry) => void,
    options?: PerformanceObserverInit,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
      ...options,
    });
  collect('longtask', ({startTime: start, duration}) => observed.tasks.push({start, duration}));
  collect('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') observed.paint = startTime;
  });
  collect('layout-shift', (entry) => {
    const {value, hadRecentInput} = entry as LayoutShift;
    if (!hadRecentInput) observed.shifts.push(value);
  });
  const {interactions} = observed;
  collect(
    'event',
    (entry) => {
      const {interactionId: id, duration} = entry as PerformanceEventTiming;
      if (id) interactions[id] = Math.max(interactions[id] ?? 0, duration);
    },
    {durationThreshold: 16},
  );
}
