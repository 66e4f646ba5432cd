/** A question that readers ask themselves holds nothing but its slots. */
export type RecallBody = Record<string, never>;

/** Whether the reader knew it. */
export type RecallResponse = 0 | 1;
