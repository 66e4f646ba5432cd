import {findStem} from '../stem.js';

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
  /** The beginning of an option that speaks of the others and goes on: "None of these headers", "None, because". */
  others?: RegExp;
  /** The beginning of an option that speaks of two others: "Both of these". */
  both?: RegExp;
  /** What prompts are made of that ask for what is true, of nothing or of a whole subject. */
  unfocused?: UnfocusedWords;
  /** Words that leave no third, by their stems, with their opposites. */
  opposites?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each word that leaves no exception, such as "always". Global. */
  absolute?: RegExp;
  /** Each word that leaves exceptions open, such as "usually". Global. */
  hedge?: RegExp;
  /** Words that say nothing of the subject, in lower case: articles, pronouns, "which", "following". */
  empty?: ReadonlySet<string>;
  /** The ending of a word, without which its forms are alike: "sends" and "sending". */
  ending?: RegExp;
}

/** How a prompt is worded that asks for what is true: "Which statement about caches is true?" */
export interface UnfocusedWords {
  /** A word for what is true: "correct". */
  truth: RegExp;
  /** The word before a subject, with the one behind it: "about caches". */
  about: RegExp;
  /** The word behind a subject: "is". */
  verb: RegExp;
  /** A whole prompt that options complete: "A cache is". */
  opening: RegExp;
  /** The beginning of a prompt about one certain thing: "The default port". */
  definite: RegExp;
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
/** All of the words anywhere in a text. */
export const every = (list: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Reads pairs of words that leave no third:
 *
 *     before/after on/off   →   before: after, after: before, on: off, off: on
 */
export function readOpposites(
  pairs: string,
  ending: RegExp,
): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, other: string) => {
    opposites.set(word, (opposites.get(word) ?? new Set()).add(other));
  };
  for (const pair of pairs.split(' ')) {
    const [word = '', other = ''] = pair.split('/').map((each) => findStem(each, {ending}));
    add(word, other);
    add(other, word);
  }
  return opposites;
}
