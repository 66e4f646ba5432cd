/** One listed answer. Its text is the slot `<question>/<id>`, its feedback, if any, the slot `<question>/<id>/feedback`. */
export interface ChoiceOption {
  /** Beginning of a hash of the option's content, long enough to be unique in the question. */
  id: string;
  correct?: true;
  /** Keeps its place when options are shuffled. */
  pin?: true;
  /** The text is more than one paragraph, so it cannot stand in a `<label>`. */
  block?: true;
}

export interface ChoiceBody {
  /** Checkboxes instead of radio buttons. Without it, any one of the correct options is right. */
  multiple?: true;
  /** In the written order. */
  options: ChoiceOption[];
}

/** Ids of the chosen options, in the written order. */
export type ChoiceResponse = string[];
