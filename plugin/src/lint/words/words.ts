/** What rules need to know of a language. A rule that needs what is not there stays silent. */
export interface Words {
  /** A number in words, and nothing else. */
  numbers: RegExp;
  /** Options that say yes, and those that say no; an option may go on behind a comma. */
  yes: RegExp;
  no: RegExp;
  /** How feedback judges an option, and how it begins. */
  feedback: FeedbackWords;
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

/** How feedback is worded that stands in an option by mistake. */
export interface FeedbackWords {
  /** A whole text that judges: "correct", "the right answer", "this one". */
  verdict: RegExp;
  /** The beginning of feedback: "Correct! …", "Wrong because …", "Explanation: …". */
  opening: RegExp;
  /** Options that speak of a side, where "right" judges nothing. */
  side?: RegExp;
}

/**
 * Makes the expressions for feedback of lists of words that are parted by `|`: those that judge, those that a reason follows,
 * and those that name what follows a colon. `cries` begin feedback where `!` or a comma follows.
 */
export function feedback(list: {
  verdicts: string;
  cries: string;
  reasons: string;
  labels: string;
}): Pick<FeedbackWords, 'verdict' | 'opening'> {
  const {verdicts, cries, reasons, labels} = list;
  return {
    verdict: new RegExp(`^(?:${verdicts})\\s?[.!。！]*$`, 'iu'),
    opening: new RegExp(
      [
        `^(?:${verdicts})(?:\\s?[.!:,;–—。！：、，]|\\s-\\s|,?\\s(?:${reasons})(?![\\p{L}\\p{N}]))`,
        `^(?:${cries})\\s?[!,！、，]`,
        `^(?:${labels})\\s?[:：]`,
      ].join('|'),
      'iu',
    ),
  };
}

/** A text that begins with one of the words. */
export const words = (list: string) => new RegExp(`^(?:${list})(?![\\p{L}\\p{N}])`, 'iu');
/** A text that is one of the words, and nothing else. */
export const whole = (list: string) => new RegExp(`^(?:${list})[.!:?…]*$`, 'iu');
/** A text in lower case that is made of the words alone, with punctuation between them. */
export const only = (list: string) => new RegExp(`^(?:(?:${list})(?:[\\s,.:?!¿]+|$))+$`);
