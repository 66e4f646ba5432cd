/** The plain text of a slot of the question, by its name without the question's id. */
export type ReadSlotText = (name: string) => string;

/** What a question is about beside its prompt, as far as a saved response depends on it. (Methods, so that each fits where the body is not known.) */
export interface Meaning<Body> {
  /** Ids of the slots that a response names; none where it is made of text or of the reader's own word. */
  listParts(body: Body): string[];
  /** What is right, as texts that stand each for one thing that a response can get right. */
  describeKey(body: Body, read: ReadSlotText): string[];
  /** All that it offers or accepts, as texts. */
  listTexts(body: Body, read: ReadSlotText): string[];
}
