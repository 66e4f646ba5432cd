/** What rules need to know of a language. A rule that needs what is not there stays silent. */
export interface Words {
  /** Options that say yes, and those that say no; an option may go on behind a comma. */
  yes: RegExp;
  no: RegExp;
  /** A whole option that speaks of all or none of the others. */
  summary: RegExp;
  /** Options that speak of two others for certain only in company: "Both" beside "Neither". */
  pair?: RegExp;
  /** "All of them" (`whole`) is no word about the other options where these are steps of the same scale (`part`). */
  scale?: {whole: RegExp; part: RegExp};
  /** Texts of links that do not say where they lead, in lower case. */
  vague: readonly string[];
  /** A sentence that asks for what does not fit; what is emphasised is in capitals. */
  negative: RegExp;
  /** A whole prompt that asks nothing without its options, in lower case. */
  generic: RegExp;
}

/** A text that begins with one of the words. */
export const words = (list: string) => new RegExp(`^(?:${list})(?![\\p{L}\\p{N}])`, 'iu');
/** A text that is one of the words, and nothing else. */
export const whole = (list: string) => new RegExp(`^(?:${list})[.!:?…]*$`, 'iu');
/** A text in lower case that is made of the words alone, with punctuation between them. */
export const only = (list: string) => new RegExp(`^(?:(?:${list})(?:[\\s,.:?!¿]+|$))+$`);
