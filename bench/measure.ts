/** One line of the table. */
export interface Figure {
  name: string;
  /** Ours, in `unit`. */
  value: number;
  unit: 'B' | 'ms' | 'MB' | 'x' | '%' | '';
  /** What it is held against, measured alternately in the same run and in the same unit. */
  against?: {name: string; value: number};
  /** The most that is good: of `value` divided by what it is held against, else of `value`. */
  goal?: number;
  /** What would be better still. */
  stretch?: number;
  /** What a reader of the figure should know. */
  note?: string;
}

/** A group of figures. Each is the default export of one file in `measures/`. */
export interface Measure {
  title: string;
  /** How it is measured, for the page: Markdown, one paragraph. */
  method: string;
  /** What holds the goals that are missed, with figures: Markdown, one paragraph. */
  limits?: string;
  /** Takes seconds to minutes; `say` tells how far it has come. */
  run: (say: (text: string) => void) => Promise<Figure[]>;
}

/** What the goal is about: the ratio where there are two sides; NaN when the other drowned in noise. */
export function compare({value, against}: Figure): number {
  if (!against) return value;
  return against.value > 0 ? value / against.value : NaN;
}
